/** The literal unions of files, for doors that see records as types only. */
export { DOCUMENT_SEEN } from '../../records/entities/application-document.entity';
export { STEP_KINDS } from '../../records/entities/application-step.entity';
export {
  APPLICATION_CHANNELS,
  APPLICATION_STATES,
} from '../../records/entities/application.entity';
