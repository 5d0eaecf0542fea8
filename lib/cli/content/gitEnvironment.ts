/** What git tells the hooks that it runs, and what would then name another repository, or another root, to a git of ours. */
const OF_HOOKS = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_OBJECT_DIRECTORY']

/** The environment of a git that looks for its repository from the folder it is given, also within a hook; it fetches nothing and asks nobody. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  const env = { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' }
  return Object.fromEntries(Object.entries(env).filter(([name]) => !OF_HOOKS.includes(name))) as typeof env
}
