/** What doors may ask lists of people for; they see no records. */
export { LACKS, PEOPLE_ORDERS } from '../../records/queries/person-conditions';
