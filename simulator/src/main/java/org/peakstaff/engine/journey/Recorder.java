package org.peakstaff.engine.journey;

/** Hears what becomes of contacts. This one does not listen; a trace does. */
class Recorder {
  /** Where the contacts are. */
  void watch(Contacts contacts) {}

  /** There is a new contact, whose number may have been another's. */
  void appears(int contact) {}

  /** A contact comes to the center, to self-service or to a queue. */
  void comes(int contact, long now) {}

  /** A contact is the next one of another's customer. */
  void follows(int next, int contact) {}

  /** A contact begins a session of self-service. */
  void enters(int contact, int desk) {}

  /** A contact comes to a queue, maybe of a type that is closed. */
  void queues(int contact, long now) {}

  /** An agent begins with a contact. */
  void answers(int contact, int group, int number, long now) {}

  /** All is done with a contact. */
  void ends(int contact, Outcome outcome, long now) {}
}
