export { findIdentity } from './find.ts'
