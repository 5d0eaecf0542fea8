/** Runs beside the server: gets Markdown texts, and answers each when it has been tried. Says first how slow it is. */
import { parentPort } from 'node:worker_threads'
import { slowness, tryBody } from './trial'

parentPort?.on('message', (markdown: string) => {
  tryBody(markdown)
  parentPort?.postMessage('tried')
})
parentPort?.postMessage(slowness())
