/** `npm run content:check`: exit code 1 when the content has a problem. */
import { checkContent } from './checkContent'

if (!(await checkContent())) process.exitCode = 1
