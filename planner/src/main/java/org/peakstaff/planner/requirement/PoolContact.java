package org.peakstaff.planner.requirement;

/**
 * One contact type's demand on the group it is planned for, in one interval.
 *
 * @param type dense index of the type
 * @param volume expected contacts
 * @param handleTime mean by that group, seconds
 * @param patience mean, seconds; infinity when customers wait for as long as it takes
 * @param load erlangs
 */
record PoolContact(int type, double volume, double handleTime, double patience, double load) {
  /** The same for agents who get so much more done with all their slots taken. */
  PoolContact sharedBy(double capacityFactor) {
    return new PoolContact(
        type, volume, handleTime / capacityFactor, patience, load / capacityFactor);
  }
}
