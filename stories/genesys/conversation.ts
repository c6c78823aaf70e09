/** A conversation of the stand-in service: a message, and the co-browse session alongside it. */
import { COLLEAGUE, ME, type StandInUser } from './people.js';
import type { ConversationSetting, Leg, Person, StandInOffer, Who } from './conversation-data.js';

const OFFER_MS = 60_000;

/**
 * One conversation. Its methods are what can happen in it. Calling one that is impossible changes
 * nothing.
 */
export class StandInConversation {
  readonly id: string;
  readonly customerName: string;
  readonly messages: object[] = [];
  offer: StandInOffer | null = null;
  /** Id of the latest co-browse, offered or running. */
  sessionId: string | null = null;
  readonly queue: StandInUser;
  readonly startTime: string;
  private readonly setting: ConversationSetting;
  private readonly people = new Map<Who, Person>();

  constructor(setting: ConversationSetting) {
    this.setting = setting;
    this.id = setting.id;
    this.customerName = setting.customerName;
    this.queue = setting.queue;
    this.startTime = this.time();
    this.join('customer', 'customer', { name: setting.customerName });
    this.join('agent', 'agent', { user: ME });
  }

  /** Whether anybody is still in the message. */
  get isOpen(): boolean {
    return this.people.get('customer')?.messageLeg.state === 'connected';
  }

  offerCobrowse(): StandInOffer {
    const id = this.setting.newId();
    this.sessionId = id;
    this.offer = {
      id,
      name: `Co-browse with ${this.customerName}`,
      joinCode: String(100_000 + (parseInt(id.slice(0, 6), 16) % 900_000)),
      websocketUrl: 'wss://stand-in.example/not-used',
      dateOfferEnds: this.time(OFFER_MS),
      communicationType: 'Message',
    };
    this.addMessage('Offering');
    return this.offer;
  }

  /** The customer accepts: both legs connect. */
  accept(): void {
    if (!this.offer || this.liveLeg('customer')) return;
    this.addMessage('OfferingAccepted');
    this.forgetWrapup('agent');
    this.connect('customer');
    this.connect('agent');
    this.offer = null;
  }

  decline(): void {
    if (!this.offer) return;
    this.addMessage('OfferingRejected');
    this.offer = null;
  }

  /** The time for the offer is over. */
  expire(): void {
    if (!this.offer) return;
    this.addMessage('OfferingExpired');
    this.offer = null;
  }

  withdraw(): void {
    this.offer = null;
    this.endCobrowse('agent');
  }

  setControl(who: Who, isGranted: boolean): void {
    const leg = this.liveLeg(who);
    const customer = this.people.get('customer');
    if (leg && customer) leg.controlling = isGranted ? [customer.id] : [];
  }

  hold(who: Who, held: boolean): void {
    const person = this.people.get(who);
    if (person?.messageLeg.state === 'connected') person.messageLeg.held = held;
  }

  /** A colleague is asked to join: alerting first. */
  consult(): void {
    if (!this.people.has('colleague')) this.join('colleague', 'agent', { user: COLLEAGUE });
    const person = this.people.get('colleague');
    if (!person || this.liveLeg('colleague') || !this.liveLeg('customer')) return;
    person.cobrowse.push({ ...this.newLeg('alerting'), startAlertingTime: this.time() });
  }

  /** The colleague answers; without a consult before, nothing happens. */
  answerConsult(): void {
    const leg = this.liveLeg('colleague');
    if (leg?.state !== 'alerting') return;
    leg.state = 'connected';
    leg.connectedTime = this.time();
  }

  /** The agent transfers the conversation to the colleague. */
  transfer(): void {
    if (!this.liveLeg('customer')) return;
    if (!this.people.has('colleague')) this.join('colleague', 'agent', { user: COLLEAGUE });
    if (this.liveLeg('colleague')) this.answerConsult();
    else this.connect('colleague');
    this.endLeg('agent', 'transfer');
    this.leaveMessage('agent');
  }

  /** A leg ends with an error. */
  fail(who: Who): void {
    const leg = this.liveLeg(who);
    if (!leg) return;
    this.endLeg(who, 'transport.failure');
    leg.errorInfo = { code: 'transport.failure', message: 'The connection to the page was lost.' };
  }

  /** Somebody ends the co-browse; the message goes on. */
  endCobrowse(by: Who): void {
    for (const who of this.people.keys()) this.endLeg(who, who === by ? 'client' : 'peer');
  }

  /** The customer leaves everything, alone or because the agent disconnects the customer. */
  customerLeaves(by: Who = 'customer'): void {
    this.endCobrowse(by);
    for (const who of this.people.keys()) this.leaveMessage(who);
    this.offer = null;
  }

  /** What `PATCH …/participants/{id}` asks for. */
  patch(participantId: string, request: Readonly<Record<string, unknown>>): boolean {
    const who = this.whoIs(participantId);
    const person = who && this.people.get(who);
    if (!who || !person) return false;
    if (typeof request['held'] === 'boolean') this.hold(who, request['held']);
    if (request['state'] === 'disconnected') {
      if (who === 'customer') this.customerLeaves('agent');
      this.endLeg(who, 'client');
      this.leaveMessage(who);
    }
    if (request['wrapupSkipped'] === true) {
      person.wrapupSkipped = true;
      person.endAcwTime = this.time();
    }
    if (typeof request['wrapup'] === 'object' && request['wrapup'] !== null) {
      this.finishWrapup(participantId, request['wrapup']);
    }
    return true;
  }

  finishWrapup(participantId: string, wrapup: object): boolean {
    const who = this.whoIs(participantId);
    const person = who && this.people.get(who);
    if (!person) return false;
    person.wrapup = { ...wrapup, endTime: this.time() };
    person.endAcwTime = this.time();
    return true;
  }

  /** The time for the wrap-up is over: the platform sets its own code. */
  timeOutWrapup(person: Person | undefined): boolean {
    if (!person?.startAcwTime || person.endAcwTime) return false;
    return this.finishWrapup(person.id, { code: 'ININ-WRAP-UP-TIMEOUT' });
  }

  /** Who took part, by their part in it. */
  person(who: Who): Person | undefined {
    return this.people.get(who);
  }

  /** The co-browse leg of somebody that has not ended. */
  liveLeg(who: Who): Leg | undefined {
    return this.people.get(who)?.cobrowse.find(({ state }) => state !== 'disconnected');
  }

  /** Everybody who ever took part. */
  get participants(): readonly Person[] {
    return [...this.people.values()];
  }

  private join(who: Who, purpose: string, identity: Pick<Person, 'name' | 'user'>): void {
    const messageLeg = {
      id: this.setting.newId(),
      state: 'connected',
      held: false,
      since: this.time(),
    };
    this.people.set(who, {
      id: this.setting.newId(),
      purpose,
      ...identity,
      messageLeg,
      cobrowse: [],
    });
  }

  private connect(who: Who): void {
    const leg = this.newLeg('connected');
    leg.connectedTime = this.time();
    this.people.get(who)?.cobrowse.push(leg);
  }

  private newLeg(state: string): Leg {
    return { id: this.setting.newId(), state, controlling: [] };
  }

  private endLeg(who: Who, disconnectType: string): void {
    const leg = this.liveLeg(who);
    if (!leg) return;
    leg.state = 'disconnected';
    leg.disconnectedTime = this.time();
    leg.disconnectType = disconnectType;
    leg.controlling = [];
    this.beginWrapup(who);
  }

  private leaveMessage(who: Who): void {
    const person = this.people.get(who);
    if (!person) return;
    person.messageLeg.state = 'disconnected';
    person.messageLeg.held = false;
    this.beginWrapup(who);
  }

  /** The wrap-up of an earlier co-browse says nothing about a new one. */
  private forgetWrapup(who: Who): void {
    const person = this.people.get(who);
    delete person?.startAcwTime;
    delete person?.endAcwTime;
    delete person?.wrapup;
    delete person?.wrapupSkipped;
  }

  private beginWrapup(who: Who): void {
    const person = this.people.get(who);
    if (person?.purpose === 'agent') person.startAcwTime ??= this.time();
  }

  private whoIs(participantId: string): Who | undefined {
    return [...this.people].find(([, { id }]) => id === participantId)?.[0];
  }

  private addMessage(type: string): void {
    this.messages.push({
      id: this.setting.newId(),
      timestamp: this.time(),
      direction: type === 'Offering' ? 'outbound' : 'inbound',
      normalizedMessage: {
        type: 'Event',
        events: [{ eventType: 'CoBrowse', coBrowse: { type, sessionId: this.sessionId } }],
      },
    });
  }

  private time(later = 0): string {
    return new Date(this.setting.now() + later).toISOString();
  }
}
