package org.peakstaff.history;

/**
 * The 21 fields of a Teleopti / Calabrio queue file, in their order. Durations are total seconds of
 * the calls that arrived in the interval.
 */
enum Column {
  INTERVAL("interval"),
  DATE_FROM("date_from"),
  TIME("time"),
  QUEUE("queue"),
  QUEUE_NAME("queue_name"),
  OFFERED("offd_direct_call_cnt"),
  OVERFLOW_IN("overflow_in_call_cnt"),
  ABANDONED("aband_call_cnt"),
  OVERFLOW_OUT("overflow_out_call_cnt"),
  ANSWERED("answ_call_cnt"),
  WAIT_ANSWERED("queued_and_answ_call_dur"),
  WAIT_ABANDONED("queued_and_aband_call_dur"),
  TALK("talking_call_dur"),
  WRAP_UP("wrap_up_dur"),
  LONGEST_WAIT_ANSWERED("queued_answ_longest_que_dur"),
  LONGEST_WAIT_ABANDONED("queued_aband_longest_que_dur"),
  AGENTS("avg_avail_member_cnt"),
  ANSWERED_WITHIN("ans_servicelevel_cnt"),
  WAIT("wait_dur"),
  ABANDONED_SHORT("aband_short_call_cnt"),
  ABANDONED_WITHIN("aband_within_sl_cnt");

  private final String head;

  Column(String head) {
    this.head = head;
  }

  /** The name the format gives the field. */
  String head() {
    return head;
  }
}
