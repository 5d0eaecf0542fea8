/**
 * What no page may hold: a runtime, what it would read, and what comes late, which only its scripts would put in place.
 * Our own small scripts and the structured data are no runtime.
 */
export const RUNTIME =
  /<script(?! (?:src="\/scripts\/|type="application\/ld\+json"))|__next_f|as="script"|modulepreload|noModule|<template id="B:|id="S:/
