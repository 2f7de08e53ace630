package org.peakstaff.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with returns, deferred work, chats and self-service, a problem each. */
class OmnichannelCheckTest {
  @TempDir Path folder;

  @Test
  void theCenterThatIsBrokenIsValid() {
    assertThat(new Center(folder).problems(Omnichannel.TEXT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // Redials.
        "'probability': '45%' | 'probability': '145%' | contactTypes.phone.redial.probability: a share lies between 0 and 1 (0 % and 100 %), not \"145%\"",
        "'mean': '20m'}} | 'mean': '20m'}, 'to': 'fone'} | contactTypes.phone.redial.to: there is no contact type \"fone\". Did you mean \"phone\"?",
        "{'type': 'exponential', 'mean': '20m'} | {'type': 'by-time', 'from': {'00:00': {'type': 'exponential', 'mean': '20m'}}} | contactTypes.phone.redial.after.type: a by-time law is for handle times and patience only",
        "'patience': {'type': 'exponential', 'mean': '2m'}, | `` | contactTypes.phone.redial: nobody abandons and so nobody redials: the type has no \"patience\"",
        // Resolution and repeats.
        "'phone': '85%', 'email': '15%' | 'phone': '85%', 'email': '25%' | contactTypes.phone.resolution.repeat.to: the shares must sum to 1 (100 %), not 1.1",
        "'phone': '85%', 'email': '15%' | 'phone': '85%', 'e-mail': '15%' | contactTypes.phone.resolution.repeat.to.e-mail: there is no contact type \"e-mail\". Did you mean \"email\"?",
        "'mean': '26h' | 'mean': '0s' | contactTypes.phone.resolution.repeat.after.mean: must be longer than 0s",
        "'resolutionFactor': 1.1 | 'resolutionFactor': 1.4 | agentGroups.voice.skills.phone.resolutionFactor: 1.4 times the type's probability of resolution gives 1.036, above 1",
        "'chat': {'rank': 1} | 'chat': {'rank': 1, 'resolutionFactor': 0.9} | agentGroups.digital.skills.chat.resolutionFactor: the contact type has no \"resolution\" to multiply",
        "'probability': '74%', 'repeat': {'probability': '60%', | 'probability': 0, 'repeat': {'probability': 1, 'note': 'x', | ``",
        // Deferred work.
        "'acknowledgement': | 'patience': {'type': 'exponential', 'mean': '1h'}, 'acknowledgement': | contactTypes.email.patience: deferred contacts never abandon: they have no patience",
        "'acknowledgement': | 'balking': '2%', 'acknowledgement': | contactTypes.email.balking: deferred contacts never abandon: they have no balking",
        "'acknowledgement': | 'whenClosed': {'to': 'phone'}, 'acknowledgement': | contactTypes.email.whenClosed: deferred contacts wait for the next opening; they go nowhere else",
        "'acknowledgement': | 'atClose': 'abandon', 'acknowledgement': | contactTypes.email.atClose: deferred contacts never abandon; write \"carry\" or \"serve\"",
        "'over': 'horizon' | 'abandonment': '5%', 'over': 'horizon' | contactTypes.email.target.abandonment: the target of deferred contacts is \"completed\"",
        "'silentAbandonment': | 'atClose': 'carry', 'silentAbandonment': | contactTypes.chat.atClose: \"carry\" is for contact types with \"deferred\"",
        "'silentAbandonment': | 'target': {'completed': {'share': 1, 'within': '1h'}}, 'silentAbandonment': | contactTypes.chat.target.completed: only deferred contacts have this target; name \"deferred\"",
        "'silentAbandonment': | 'acknowledgement': {'within': '1m'}, 'silentAbandonment': | contactTypes.chat.acknowledgement: only deferred contacts are acknowledged; name \"deferred\"",
        "'order': 'fifo' | 'order': 'lifo' | contactTypes.email.deferred.order: must be one of \"earliest-due\" and \"fifo\", not \"lifo\". Did you mean \"fifo\"?",
        "'interruptible': true | 'interruptible': 'yes' | contactTypes.email.deferred.interruptible: must be true or false, not \"yes\"",
        "'0h-12h': 420 | '0h-13h': 420 | contactTypes.email.deferred.openingBacklog: the brackets of ages overlap",
        "'0h-12h': 420 | '12h-0h': 420 | contactTypes.email.deferred.openingBacklog.12h-0h: \"12h-0h\" is no bracket of ages such as \"0h-12h\"",
        "'0h-12h': 420 | 'today': 420 | contactTypes.email.deferred.openingBacklog.today: \"today\" is not a bracket of ages such as \"12h-24h\"",
        "'0h-12h': 420 | '0h-12h': 4.2 | contactTypes.email.deferred.openingBacklog.0h-12h: must be a whole number, not 4.2",
        // Chats.
        "'limits': {'chat': 3} | 'limits': {'chta': 3} | agentGroups.digital.concurrency.limits.chta: the group has no skill \"chta\". Did you mean \"chat\"?",
        "'limits': {'chat': 3} | 'limits': {} | agentGroups.digital.concurrency.limits: must name at least one contact type",
        "'limits': {'chat': 3} | 'limits': {'chat': 4} | agentGroups.digital.concurrency.capacityFactors: must have a factor for each number in hand up to the largest limit, 4; here are 3",
        ", 'capacityFactors': [1, 1.7, 2.5] | `` | agentGroups.digital.concurrency.capacityFactors: an agent with 3 contacts in hand needs \"capacityFactors\", such as [1, 1.7, 2.5]",
        "[1, 1.7, 2.5] | [1, 1.7, 1.5] | agentGroups.digital.concurrency.capacityFactors[2]: capacity does not decrease with more in hand; c(3) = 1.5 does",
        "[1, 1.7, 2.5] | [0.9, 1.7, 2.5] | agentGroups.digital.concurrency.capacityFactors[0]: the first factor is 1: one contact is stand-alone work; not c(1) = 0.9",
        "[1, 1.7, 2.5] | [1, 1.7, 25] | agentGroups.digital.concurrency.capacityFactors[2]: c(3) = 25 is above 3: each would be faster than alone",
        "Concurrency': 1.8 | Concurrency': 3.5 | contactTypes.chat.handleTimeMeasuredAtConcurrency: the groups that prefer this contact type hold at most 3",
        "'patience': {'type': 'exponential', 'mean': '2m'}, | 'patience': {'type': 'exponential', 'mean': '2m'}, 'handleTimeMeasuredAtConcurrency': 2, | contactTypes.phone.handleTimeMeasuredAtConcurrency: no group that prefers this contact type holds several: name its \"concurrency\"",
        "'patience': {'type': 'exponential', 'mean': '3m'}, | `` | contactTypes.chat.silentAbandonment: nobody abandons: the type has no \"patience\"",
        // Self-service.
        "'left': '8%' | 'left': '18%' | selfService.bot.contactTypes.chat: \"resolved\", \"escalated\", \"bounced\" and \"left\" must sum to 1 (100 %), not 1.1",
        "'share': '42%', 'to': 'chat' | 'share': '42%', 'to': 'chatt' | selfService.bot.contactTypes.chat.escalated.to: there is no contact type \"chatt\". Did you mean \"chat\"?",
        "'phone': '65%', 'email': '35%' | 'phone': '65%' | selfService.bot.contactTypes.chat.bounced.to: the shares must sum to 1 (100 %), not 0.65",
        "{'2026-10-01': '70%', '2027-01-01': '85%'} | {} | selfService.bot.contactTypes.chat.adoption: must name at least one date",
        "'2026-10-01': '70%' | '2026-10-32': '70%' | selfService.bot.contactTypes.chat.adoption.2026-10-32: there is no such date as 2026-10-32",
        "'adoption': '20%' | 'adoption': 20 | selfService.portal.contactTypes.chat.adoption: a share lies between 0 and 1: write \"20%\" or 0.2, not 20",
        "'sessions': 50 | 'sessions': 0 | selfService.portal.sessions: must be at least 1, not 0",
        "'hours': 'care', 'session' | 'hours': 'caring', 'session' | selfService.portal.hours: there are no opening hours \"caring\". There are \"care\" and \"late\".",
        "['portal', 'bot'] | ['portal', 'bto'] | contactTypes.chat.entry[1]: there is no self-service \"bto\". Did you mean \"bot\"?",
        "['portal', 'bot'] | ['portal', 'bot', 'portal'] | contactTypes.chat.entry[2]: \"portal\" is listed twice",
        "['portal', 'bot'] | ['bot'] | selfService.portal.contactTypes.chat: \"chat\" does not enter here: name \"portal\" in the contact type's \"entry\"",
        "'acknowledgement': | 'entry': ['bot'], 'acknowledgement': | contactTypes.email.entry[0]: the self-service \"bot\" does not say under \"contactTypes\" what becomes of \"email\"",
        // Closed hours and routing.
        "'whenClosed': {'to': 'email'} | 'whenClosed': {'to': 'mail'} | contactTypes.chat.whenClosed.to: there is no contact type \"mail\". Did you mean \"email\"?",
        "'whenClosed': {'to': 'email'} | 'whenClosed': {'to': 'chat'} | contactTypes.chat.whenClosed.to: contacts go in a circle when all of it is closed: chat -> chat",
        "'reserve': 2 | 'reserve': -2 | agentGroups.digital.skills.email.reserve: must be at least 0, not -2",
        "'after': '60s' | 'after': 60 | agentGroups.digital.skills.phone.after: a duration needs a unit: write \"60s\", not 60",
      })
  void aBrokenCenterHasExactlyOneProblem(String piece, String replacement, String problem) {
    String text = Omnichannel.with(piece.replace('\'', '"'), replacement.replace('\'', '"'));

    List<String> problems =
        new Center(folder).problems(text).stream().map(p -> p.replaceFirst("^[^ ]+ ", "")).toList();

    assertThat(problems).isEqualTo(problem.isEmpty() ? List.of() : List.of(problem));
  }

  @Test
  void repeatsThatAllFollowOneAnotherNeverEnd() {
    String text =
        Omnichannel.with(
                "\"probability\": \"74%\", \"repeat\": {\"probability\": \"60%\"",
                "\"probability\": 0, \"repeat\": {\"probability\": 1")
            .replace("\"to\": {\"phone\": \"85%\", \"email\": \"15%\"}", "\"to\": \"phone\"");

    assertThat(new Center(folder).problems(text))
        .singleElement()
        .asString()
        .endsWith(
            "contactTypes.phone.resolution.repeat.probability: every contact is followed by"
                + " another: demand never ends");
  }

  @Test
  void aCircleThatIsAlwaysOpenSomewhereIsNoProblem() {
    String circle =
        Omnichannel.with(
                "\"whenClosed\": {\"to\": \"email\"}", "\"whenClosed\": {\"to\": \"phone\"}")
            .replace(
                "\"channel\": \"phone\", \"hours\": \"care\",",
                "\"channel\": \"phone\", \"hours\": \"HOURS\", \"whenClosed\": {\"to\": \"chat\"},");
    Center center = new Center(folder);

    assertThat(center.problems(circle.replace("HOURS", "always"))).isEmpty();
    assertThat(center.problems(circle.replace("HOURS", "late")))
        .singleElement()
        .asString()
        .endsWith(
            "contactTypes.chat.whenClosed.to: contacts go in a circle when all of it is closed:"
                + " chat -> phone -> chat");
  }
}
