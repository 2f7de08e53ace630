package org.peakstaff.history;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a column of a table with heads means, by the words planners' exports use. Heads are compared
 * in lower case, everything but letters and digits being a space.
 */
enum Meaning {
  START("start of the interval", "start", "interval start", "timestamp", "date time", "datetime"),
  START_UTC("start of the interval, UTC", "interval start utc date", "start utc", "utc"),
  DATE("date", "date", "daily", "day", "date from"),
  TIME("time of day", "time", "interval", "start time", "time from", "half hour", "interval time"),
  LENGTH("length of the interval", "intervalduration", "interval duration", "interval length"),
  QUEUE("queue", "queue", "queuename", "queue name", "split skill", "skill", "split", "vdn"),
  QUEUE_ID("number of the queue", "queueid", "queue id", "queue number"),
  CHANNEL("channel", "media type", "channeltype", "channel type", "channel", "media"),
  PART("part of the queue, added up", "skill set", "language"),
  OFFERED(
      "volume",
      "offered",
      "calls offered",
      "contacts offered",
      "interactions offered",
      "volume",
      "incomingcontactvolume",
      "incoming contact volume",
      "calls",
      "contacts"),
  ANSWERED(
      "answered",
      "answered",
      "handled",
      "calls answered",
      "contacts answered",
      "calls handled",
      "contacts handled",
      "contactshandled",
      "interactions handled",
      "acd calls"),
  ABANDONED(
      "abandoned", "abandoned", "aban calls", "calls abandoned", "contacts abandoned", "abandons"),
  OVERFLOW_IN("overflow in", "overflow in", "flow in", "flowed in"),
  OVERFLOW_OUT("overflow out", "overflow out", "flow out", "flowed out"),
  HANDLE_MEAN(
      "mean handle time",
      "aht",
      "aht s",
      "aht sec",
      "aht seconds",
      "avg handle time",
      "avg handling time",
      "average handle time",
      "average handling time",
      "averagehandletime",
      "mean handle time"),
  HANDLE_TOTAL(
      "total handle time",
      "total handle time",
      "total handle time seconds",
      "total handling time",
      "handle time total"),
  HANDLE("handle time", "handle time", "handling time", "handletime"),
  TALK_MEAN("mean talk time", "avg acd time", "avg talk time", "average talk time"),
  TALK_TOTAL("total talk time", "acd time", "total talk time", "total acd time"),
  HOLD_MEAN("mean hold time", "avg hold time", "average hold time"),
  WRAP_MEAN(
      "mean after-contact work",
      "avg acw time",
      "avg wrap time",
      "average acw time",
      "average after call work time"),
  WRAP_TOTAL("total after-contact work", "acw time", "total acw time", "total wrap time"),
  WAIT_MEAN(
      "mean wait of the answered",
      "asa",
      "asa s",
      "asa sec",
      "avg speed ans",
      "avg speed of answer",
      "avg speed of ans",
      "avg speed answer",
      "average speed of answer"),
  WAIT_TOTAL("total wait of the answered", "total wait answered", "total speed of answer"),
  GIVE_UP_MEAN(
      "mean wait of those who gave up",
      "avg aban time",
      "avg abandon time",
      "average abandon time",
      "average time to abandon"),
  GIVE_UP_TOTAL("total wait of those who gave up", "total wait abandoned", "total abandon time"),
  WITHIN_SHARE("service level", "service level", "sl", "within service level"),
  WITHIN("answered within the threshold", "answered within", "answered within sl", "acceptable"),
  SHORT("short abandons", "short abandons", "abandoned short", "short abandoned"),
  AGENTS(
      "agents seen",
      "agents",
      "avg agents",
      "agents staffed",
      "staffed agents",
      "avg positions staff",
      "avg pos staff");

  private final String words;

  @SuppressWarnings("ImmutableEnumChecker") // a List.of
  private final List<String> heads;

  Meaning(String words, String... heads) {
    this.words = words;
    this.heads = List.of(heads);
  }

  /** What it is, in words. */
  String words() {
    return words;
  }

  /** The meaning of a head, null when its words are not known. */
  static @Nullable Meaning of(String head) {
    String plain = plain(head);
    for (Meaning meaning : values()) {
      if (meaning.heads.contains(plain)) {
        return meaning;
      }
    }
    return null;
  }

  /** A head in lower case, with single spaces for everything but letters and digits. */
  static String plain(String head) {
    return head.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
