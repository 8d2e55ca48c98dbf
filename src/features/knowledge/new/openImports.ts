import { newKey } from '~/lib/uuid'
import { createImport } from './import.store'
import { readFile } from './readFile'

/** A page's import, which reads real files. */
export const openImports = () => createImport({ read: readFile, newKey })
