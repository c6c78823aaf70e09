/** What the bank of the demo knows about its customers. All of it is made up. */
import { CUSTOMERS } from '../../genesys/people.js';

/** A customer in the bank's own system. */
export interface CustomerRecord {
  readonly subject: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}

const FACTS: Readonly<Record<string, CustomerRecord['facts']>> = {
  'Marta Lindqvist': [
    { label: 'Customer since', value: '2014' },
    { label: 'Products', value: 'Current account, travel card' },
    { label: 'City', value: 'Uppsala' },
    { label: 'Language', value: 'Swedish, English' },
    { label: 'Last contact', value: 'Card limit raised, 3 weeks ago' },
  ],
  'Ilya Okoro': [
    { label: 'Customer since', value: '2021' },
    { label: 'Products', value: 'Savings, mortgage in progress' },
    { label: 'City', value: 'Rotterdam' },
    { label: 'Language', value: 'Dutch, English' },
    { label: 'Last contact', value: 'Asked for an offer, 2 days ago' },
  ],
  'Zofia Wójcik-Hernández': [
    { label: 'Customer since', value: '2009' },
    { label: 'Products', value: 'Current account, two cards, securities account' },
    { label: 'City', value: 'Gdańsk' },
    { label: 'Language', value: 'Polish, Spanish' },
    { label: 'Last contact', value: 'Statement sent again, 5 months ago' },
  ],
};

export function customerRecord(name: string): CustomerRecord {
  return {
    subject: CUSTOMERS.find((customer) => customer.name === name)?.subject ?? 'No subject',
    facts: FACTS[name] ?? [],
  };
}
