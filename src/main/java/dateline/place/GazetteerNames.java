package dateline.place;

import dateline.annotation.PlaceNames;
import java.util.ArrayList;
import java.util.List;

/** Names as the gazetteer has them: "Holland", "Köln", "Київ", "NYC". */
public final class GazetteerNames implements PlaceNames {
  @Override
  public List<Bearer> bearers(String name) {
    Gazetteer gazetteer = Gazetteer.shared();
    int found = gazetteer.find(NameKey.of(name));
    if (found < 0) {
      return List.of();
    }
    List<Bearer> bearers = new ArrayList<>(gazetteer.count(found));
    for (int i = 0; i < gazetteer.count(found); i++) {
      int place = gazetteer.place(found, i);
      bearers.add(
          new Bearer(
              gazetteer.id(place),
              gazetteer.at(place),
              gazetteer.countryCode(place),
              gazetteer.kind(place) == PlaceKind.COUNTRY,
              gazetteer.path(place)));
    }
    return bearers;
  }

  @Override
  public List<String> ids(String name) {
    Gazetteer gazetteer = Gazetteer.shared();
    int found = gazetteer.find(NameKey.of(name));
    return found < 0 ? List.of() : List.of(gazetteer.id(gazetteer.place(found, 0)));
  }
}
