/**
 * The place annotator: which words name a place, and which of the places of that name is meant.
 *
 * <pre>
 * Shelling hit Sudzha, a town in Russia's Kursk region.
 *              Sudzha: inside Kursk Oblast by the words around it
 *                               Russia: country name
 *                                        Kursk: inside Russia by the words around it
 * </pre>
 *
 * <p>{@link dateline.place.PlaceAnnotator} asks a recogniser for mentions (a name search in the
 * gazetteer, and signs that the name is a place's) and a resolver for places (containment, rank,
 * company, people). A place that the gazetteer lacks, or one among namesakes that nothing tells
 * apart, is left unresolved; if the words say what holds it, it carries that path and country.
 *
 * <p>Nationalities are no places, nor are names inside the names of persons and organisations.
 * {@link dateline.place.GazetteerBuilder} makes the gazetteer file; it has towns of 500 people or
 * more, divisions of two levels, countries, and a short list of seas, rivers and regions.
 */
@NullMarked
package dateline.place;

import org.jspecify.annotations.NullMarked;
