package org.peakstaff.planner.hiring.future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peakstaff.planner.hiring.future.Bridge.Input;
import org.peakstaff.planner.hiring.future.Bridge.Part;
import org.peakstaff.planner.hiring.future.Bridge.State;

class BridgePartsTest {
  private static List<State> states() {
    List<State> states = new ArrayList<>();
    for (int i = 0; i <= Input.values().length; i++) {
      states.add(new State(100 + i * i, 5000 - 64.0 * i));
    }
    return states;
  }

  @Test
  void thePartsAddUpToTheWhole() {
    Bridge bridge = Bridge.of(states());

    double requirement = bridge.approved().requirement();
    double cost = bridge.approved().cost();
    for (Part part : bridge.parts()) {
      requirement += part.requirement();
      cost += part.cost();
    }
    assertThat(requirement).isEqualTo(bridge.now().requirement()).isEqualTo(136);
    assertThat(cost).isEqualTo(bridge.now().cost());
  }

  @Test
  void theyStandInTheOrderOfTheSwitches() {
    assertThat(Bridge.of(states()).parts().stream().map(part -> part.input().id()))
        .containsExactly("volume", "handleTime", "shrinkage", "attrition", "selfService", "rest");
    assertThatThrownBy(() -> Bridge.of(states().subList(0, 3))).hasMessageContaining("3 states");
  }
}
