import { runPaymentRows } from './payment-case';
import { paymentRows } from './payment.cases';

describe('payment months', () => runPaymentRows(paymentRows));
