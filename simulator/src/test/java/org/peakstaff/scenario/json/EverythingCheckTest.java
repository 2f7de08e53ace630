package org.peakstaff.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with tiers, waiting, agents, demand and routing, a problem each. */
class EverythingCheckTest {
  @TempDir Path folder;

  @Test
  void theCenterThatIsBrokenIsValid() {
    assertThat(new Center(folder).problems(Everything.TEXT)).isEmpty();
  }

  @Test
  void theExplanationIsTheSameScenario() {
    Center center = new Center(folder);
    LoadedScenario loaded = center.load(Everything.TEXT);

    assertThat(center.load(loaded.explain()).scenario()).isEqualTo(loaded.scenario());
    assertThat(center.load(loaded.explain()).sha256()).isEqualTo(loaded.sha256());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // Escalation.
        "'to': 'tier2' | 'to': 'tier3' | contactTypes.tech.escalation.to: there is no contact type \"tier3\". Did you mean \"tier2\"?",
        "'to': 'tier2' | 'to': 'tech' | contactTypes.tech.escalation.to: a contact type does not escalate to itself",
        ", 'warmFor': '90s' | `` | contactTypes.tech.escalation.warmFor: a warm transfer says for how long both agents are held",
        "'transfer': 'warm' | 'transfer': 'cold' | contactTypes.tech.escalation.warmFor: is for \"transfer\": \"warm\"",
        "'transfer': 'warm' | 'transfer': 'hot' | contactTypes.tech.escalation.transfer: must be one of \"cold\" and \"warm\", not \"hot\".",
        // Waiting.
        "'attempts': 3 | 'attempts': 0 | contactTypes.care.callback.attempts: must be at least 1, not 0",
        "'promise': '2h' | 'promise': 'soon' | contactTypes.care.callback.promise: must be \"keep-place\" or a duration such as \"2h\", not \"soon\"",
        "'promise': '2h' | 'promise': 2 | contactTypes.care.callback.promise: a duration needs a unit: write \"2s\", not 2",
        "'headStart': '90s' | 'headStart': 90 | contactTypes.care.headStart: a duration needs a unit: write \"90s\", not 90",
        "'care': 40 | 'cafe': 40 | places.cafe: there is no contact type \"cafe\". Did you mean \"care\"?",
        "'care': 40 | 'care': -1 | places.care: must be at least 0, not -1",
        "['care', 'tech'], 'places' | ['care', 'care'], 'places' | places.shared.trunks.contactTypes[1]: \"care\" is listed twice",
        "['care', 'tech'], 'places' | ['care', 'teck'], 'places' | places.shared.trunks.contactTypes[1]: there is no contact type \"teck\". Did you mean \"tech\"?",
        "['care', 'tech'], 'places' | [], 'places' | places.shared.trunks.contactTypes: must not be empty",
        // Demand.
        "'rates': 'piecewise-linear' | 'rates': 'linear' | contactTypes.care.rates: must be one of \"piecewise-constant\" and \"piecewise-linear\", not \"linear\".",
        "'care': {'tech': 0.6} | 'care': {'tech': 1.6} | busyness.shared.correlation.care.tech: must be at most 1, not 1.6",
        "'care': {'tech': 0.6} | 'care': {'care': 0.6} | busyness.shared.correlation.care.care: a contact type has no correlation with itself to give",
        "'tier2': -0.2 | 'care': 0.6 | busyness.shared.correlation.tech.care: the pair is given twice",
        "'tier2': -0.2 | 'tier3': -0.2 | busyness.shared.correlation.tech.tier3: there is no contact type \"tier3\". Did you mean \"tier2\"?",
        "'care': {'tech': 0.6}, 'tech': {'tier2': -0.2} | 'care': {'tech': 0.9, 'tier2': 0.9}, 'tech': {'tier2': -0.9} | busyness.shared.correlation: there are no variables with these correlations: they contradict",
        "{'correlation': {'care': {'tech': 0.6}, 'tech': {'tier2': -0.2}}} | {'correlation': {}} | busyness.shared.correlation: must name at least one pair; or write \"none\"",
        "{'correlation': {'care': {'tech': 0.6}, 'tech': {'tier2': -0.2}}} | 'some' | busyness.shared: must be \"all\", \"none\" or {\"correlation\": ...}, not \"some\"",
        "'length': '4h'} | 'length': '45m'} | horizon.batches.length: 45m is not a multiple of the interval, 30m",
        "'length': '4h'} | 'length': '1d'} | horizon.batches.length: 1d is too long: at least ten batches fit into 44h",
        "'length': '4h'} | 'length': '3h'} | horizon.batches.length: 3h leaves a rest of 2h of the 44h measured",
        "'rampDown': '90m' | 'rampDown': '95m' | events.outage.rampDown: the ramps take 2h5m, longer than the event, 2h",
        "'menu': 'down' | 'menu': 'off' | events.outage.selfService.menu: must be \"down\" or {\"adoption\": 0.5}, not \"off\"",
        "'menu': 'down' | 'menue': 'down' | events.outage.selfService.menue: there is no self-service \"menue\". Did you mean \"menu\"?",
        "'provider': 'hawkes' | 'provider': 'haw kes' | contactTypes.tech.volumes.provider: must be an id: letters A to Z, digits, \"-\" and \"_\", beginning with a letter or digit, not \"haw kes\"",
        // Agents.
        "'days': 'mon-fri', 'start' | 'days': 'weekdays', 'start' | agentGroups.front.scheduled.shifts.early.days: must be weekdays such as \"mon-fri\" or \"mon,wed\", not \"weekdays\"",
        "'start': '08:00' | 'start': '8:00' | agentGroups.front.scheduled.shifts.early.start: must be a time of day such as \"07:00\", not \"8:00\"",
        "'start': '08:00' | 'start': '07:50' | agentGroups.front.scheduled.shifts.early.start: agents work outside the group's hours, at 2026-11-30T07:30 and 1 more intervals",
        "'start': '08:00' | 'start': '07:00' | agentGroups.front.scheduled.shifts.early.start: agents work outside the group's hours, at 2026-11-30T07:00 and 3 more intervals",
        "'length': '8h', 'breaks' | 'length': '25h', 'breaks' | agentGroups.front.scheduled.shifts.early.length: a shift is longer than 0s and at most 24h, not 25h",
        "'at': '6h' | 'at': '3h45m' | agentGroups.front.scheduled.shifts.early.breaks[1]: breaks are listed in order of time and do not overlap",
        "'at': '6h' | 'at': '7h50m' | agentGroups.front.scheduled.shifts.early.breaks[1]: the break ends 8h5m after the shift began, which is over",
        "{'0': 6, '4': 10, '26': 84} | {'0': 0} | agentGroups.front.tenure.weeks: must name agents by weeks on the job, such as {\"0\": 6, \"26\": 94}",
        "{'0': 6, '4': 10, '26': 84} | {'new': 6} | agentGroups.front.tenure.weeks.new: \"new\" is not a number of weeks such as \"26\"",
        "{'0': 1.5, '8': 1.15, '26': 1} | {} | agentGroups.front.tenure.handleTimeFactor: must name at least one week",
        "{'0': 1.5, '8': 1.15, '26': 1} | '2w' | agentGroups.front.tenure.handleTimeFactor: must be a factor, or factors by weeks such as {\"0\": 1.5, \"26\": 1}, not \"2w\"",
        "'contactTypes': ['care'] | 'contactTypes': ['cate'] | agentGroups.front.assistance.ai-assist.contactTypes[0]: the group has no skill \"cate\". Did you mean \"care\"?",
        "{'handleTimeFactor': 0.94} | {} | agentGroups.front.assistance.crm-context: an assistance changes \"handleTimeFactor\" or \"resolutionFactor\"",
        "'agentGroup': 'back' | 'agentGroup': 'bakc' | adjustments.help.agentGroup: there is no agent group \"bakc\". Did you mean \"back\"?",
        "'change': -2 | 'change': 0 | adjustments.help.change: a change of 0 heads changes nothing",
        "'from': '2026-12-01T10:00', 'to': '2026-12-01T12:00', 'change' | 'from': '2026-12-05T10:00', 'to': '2026-12-05T12:00', 'change' | adjustments.help.from: the adjustment lies outside the horizon, 2026-11-30 to 2026-12-01",
        "'from': '2026-12-01T10:00', 'to': '2026-12-01T12:00', 'change' | 'from': '2026-12-01T20:00', 'to': '2026-12-01T22:00', 'change' | adjustments.help.from: \"back\" is closed all the time from 2026-12-01T20:00 to 2026-12-01T22:00, no heads change",
        // Shift families.
        "'agentGroups': ['front'], 'days' | 'agentGroups': ['frnot'], 'days' | shiftFamilies.day.agentGroups[0]: there is no agent group \"frnot\". Did you mean \"front\"?",
        "'from': '08:00', 'to': '10:00' | 'from': '08:00', 'to': '07:00' | shiftFamilies.day.start: the last start, 07:00, is before the first, 08:00",
        "'to': '10:00', 'every': '30m' | 'to': '10:00', 'every': '0s' | shiftFamilies.day.start: \"every\" is longer than 0s",
        "{'from': '6h', 'to': '8h', 'every': '1h'} | {'from': '6h', 'to': '8h'} | shiftFamilies.day.length: needs \"every\", such as \"30m\"",
        "{'from': '6h', 'to': '8h', 'every': '1h'} | {'from': '8h', 'to': '6h', 'every': '1h'} | shiftFamilies.day.length: 6h is less than 8h",
        "'start': '14:00', 'length': '4h' | 'start': '25:00', 'length': '4h' | shiftFamilies.evening.start: must be a time of day such as \"07:00\", or \"from\", \"to\" and \"every\", not \"25:00\"",
        "'start': '14:00', 'length': '4h' | 'start': '14:00', 'length': '4 hours' | shiftFamilies.evening.length: must be a duration, not \"4 hours\": write \"4h\"",
        "'start': '14:00', 'length': '4h' | 'start': '14:00', 'length': '25h' | shiftFamilies.evening.length: a shift is longer than 0s and at most 24h",
        "'at': '2h', 'length' | 'at': '2h55m', 'length' | shiftFamilies.day.breaks[1].at: begins before the break in front of it is over, 3h5m after the shift began; windows of breaks do not overlap",
        "'to': '4h', 'every': '15m' | 'to': '6h', 'every': '15m' | shiftFamilies.day.breaks[1].at: the break may end 6h30m after the shift began, and the shortest shift is over after 6h",
        "'length': '10m', 'paid' | 'length': '0s', 'paid' | shiftFamilies.day.breaks[0].length: a break is longer than 0s",
        "'maximum': 40, | 'maximum': 1, | shiftFamilies.day.maximum: the maximum is below the minimum of 2",
        // Routing.
        ", 'tier2': 0.2} | } | routing.queueRatio: \"queue-ratio\" needs a proportion of every contact type; missing: \"tier2\"",
        "'tier2': 0.2} | 'tier2': 0.2, 'tire2': 1} | routing.queueRatio.tire2: there is no contact type \"tire2\". Did you mean \"tier2\"?",
        "'care': 0.5, 'tech': 0.3, 'tier2': 0.2 | 'care': 0, 'tech': 0, 'tier2': 0 | routing.queueRatio: must not all be 0",
        "'contact': 'queue-ratio' | 'contact': 'longest-wait' | routing.queueRatio: is used by \"contact\": \"queue-ratio\" only",
        "'type': 'ranks', | 'provider': 'x', | routing.provider: \"provider\" is for routing of \"type\": \"custom\"",
        "'type': 'ranks', 'contact': 'queue-ratio', 'queueRatio': {'care': 0.5, 'tech': 0.3, 'tier2': 0.2} | 'type': 'custom' | routing.provider: custom routing names its \"provider\"",
        // Experience and plan.
        "'nps': {'base': 2}, | `` | experience.targets.nps: is not modelled: give \"nps\" its coefficients beside",
        "'effort': 2, | 'effort': 9, | experience.targets.effort: must be at most 7, not 9",
        "'resolution': {'probability': '80%'}, | `` | experience.targets.firstContactResolution: no contact type has a \"resolution\" to compare",
        "'seats': 300 | 'seats': 0 | plan.seats: must be at least 1, not 0",
        "{'abandonment': '5%', 'averageSpeedOfAnswer': '1m', | { | plan.target: a target names \"serviceLevel\", \"abandonment\" or \"averageSpeedOfAnswer\"",
        "'over': 'horizon', 'held' | 'over': 'month', 'held' | plan.target.over: must be one of \"interval\", \"day\" and \"horizon\", not \"month\".",
        "'method': 'simulation' | 'method': 'simulate' | plan.method: must be one of \"sipp\", \"sipp-max\", \"sipp-mix\", \"lag\", \"lag-average\", \"lag-max\", \"mol\", \"mol-mean\", \"isa\", \"exact-day\", \"simulation\" and \"optimize\", not \"simulate\". Did you mean \"simulation\"?",
      })
  void aBrokenCenterHasExactlyOneProblem(String piece, String replacement, String problem) {
    String text = Everything.with(piece.replace('\'', '"'), replacement.replace('\'', '"'));

    List<String> problems =
        new Center(folder).problems(text).stream().map(p -> p.replaceFirst("^[^ ]+ ", "")).toList();

    assertThat(problems).containsExactly(problem);
  }
}
