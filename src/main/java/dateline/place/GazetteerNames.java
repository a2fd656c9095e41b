package dateline.place;

import dateline.annotation.PlaceNames;
import java.util.List;

/** Names as the gazetteer has them: "Holland", "Köln", "Київ", "NYC". */
public final class GazetteerNames implements PlaceNames {
  @Override
  public List<String> ids(String name) {
    Gazetteer gazetteer = Gazetteer.shared();
    int found = gazetteer.find(NameKey.of(name));
    return found < 0 ? List.of() : List.of(gazetteer.id(gazetteer.place(found, 0)));
  }
}
