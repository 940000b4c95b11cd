import { runPaymentRows } from './payment-case';
import { changeRows, startRows, stopRows, suspensionRows } from './payment.cases';

describe('the first month', () => runPaymentRows(startRows));
describe('changes by time and law', () => runPaymentRows(changeRows));
describe('the last month', () => runPaymentRows(stopRows));
describe('suspension and moving', () => runPaymentRows(suspensionRows));
