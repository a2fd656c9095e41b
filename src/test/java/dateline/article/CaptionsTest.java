package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the tables "_" stands for the same line above it in the second column's kind. */
class CaptionsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
"""
Photo: AP
Photo credit: Ann Lee
PHOTO: FACEBOOK
Photos: Ann Lee and Bob Roe
Pic: PA
Credit: Ann Lee/Reuters
CREDIT: GETTY
Credit...Ann Lee for The New York Times
Image source, Getty Images
Image copyright Reuters
Photograph: Ann Lee/The Guardian
Photo by Ann Lee/AFP via Getty Images
Photo courtesy of Ann Lee
Courtesy of Ann Lee
Courtesy photo
Screenshot from Telegram
Video: Reuters
Illustrative photo: Getty Images
File photo: AFP
Foto: Ann Lee/dpa
Bild: picture alliance
Crédit photo : Ann Lee
Photo d'illustration : AFP
Fotografía: EFE
Foto di Ann Lee
Фото: Укрінформ
Фото: Анна Лі
Ілюстративне фото: Getty Images
Источник фото: ТАСС
(AP Photo/Ann Lee)
(AP Photo)
(Ann Lee/Getty Images)
(Image: SWNS)
[Ann Lee/Al Jazeera]
[File: Ann Lee/Reuters]
Ann Lee/AFP via Getty Images
Ann Lee / AFP
Ann Lee/CNN
Ann Lee | AP
AP Photo/Ann Lee, File
REUTERS/Ann Lee/File Photo
REUTERS/Ann Lee
Xinhua/Li Mei
Anadolu Agency via Getty Images
Coast Sentinel via Getty Images
Press Service of the 5th Separate Brigade/Handout via REUTERS
Handout via REUTERS
Getty Images
Getty
Shutterstock
EPA-EFE
Reuters
ASSOCIATED PRESS
© 2024 AFP
© Ann Lee/TASS
""")
  void aLineMayBeACreditAlone(String line) {
    assertEquals("credit:" + line, Marked.zones(line), line);
    String story = "Rain fell.\n\n" + line + "\n\nNobody was hurt.";
    assertEquals("body:Rain fell.|credit:" + line + "|body:Nobody was hurt.", Marked.zones(story));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
"""
(Ann Lee/Getty Images)
(AP Photo/Ann Lee, File)
(Ann Lee/The Coast Post via AP)
(Ann Lee for The Washington Post)
(Photo by Ann Lee/AFP via Getty Images)
(Photo: Ann Lee)
(Image: Getty Images)
(Getty Images)
(iStock)
(Xinhua/Li Mei)
(Ann Lee / The Kyiv Independent)
(file photo)
(FABRICE ROE/AFP/Getty Images.)
[Ann Lee/Al Jazeera]
[File: Ann Lee/Reuters]
[ Ann Lee - Anadolu Agency ]
Photograph: Ann Lee/The Guardian
Photo: AP
Photo: Ann Lee, Reuters
Credit: Ann Lee/AFP
CREDIT: AP
Pic: AP
Image: Ann Lee (flickr)
Image: Ann Lee/dpa/picture alliance
Credit...Ann Lee/Reuters
Foto: Ann Lee/EPA
Фото: Анна Лі
Photo by Ann Lee/AFP
Courtesy of Ann Lee
Ann Lee/AFP via Getty Images
ANN LEE / AFP
Ann Lee/Reuters
REUTERS/Ann Lee/File Photo
AP Photo/Ann Lee
Press Service of the 5th Brigade/Handout via REUTERS
Getty Images
© 2024 AFP
""")
  void aCreditMayCloseACaption(String credit) {
    String caption = "The bridge over the old harbour, January 5, 2024.";
    assertEquals(
        "caption:" + caption + "|credit:" + credit, Marked.zones(caption + " " + credit), credit);
    assertEquals(
        "caption:" + caption + "|credit:" + credit, Marked.toldCaption(caption + " " + credit));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
"""
The bridge on Monday AFP                      ~ caption:The bridge on Monday|credit:AFP
The bridge on Monday. Reuters                 ~ caption:The bridge on Monday.|credit:Reuters
The bridge on Monday (AP)                     ~ caption:The bridge on Monday|credit:(AP)
The bridge on Monday (Ann Lee, BBC)           ~ caption:The bridge on Monday|credit:(Ann Lee, BBC)
The bridge on Monday. [AFP]                   ~ caption:The bridge on Monday.|credit:[AFP]
The bridge on Monday. BBC                     ~ caption:The bridge on Monday.|credit:BBC
The bridge in Kyiv Ann Lee/AFP                ~ caption:The bridge in Kyiv|credit:Ann Lee/AFP
The bridge was safe, they told AFP            ~ caption:The bridge was safe, they told AFP
ReutersThe bridge on Monday                   ~ credit:Reuters|caption:The bridge on Monday
BBCThe bridge on Monday                       ~ credit:BBC|caption:The bridge on Monday
The bridge in the morningPhoto: AP            ~ caption:The bridge in the morning|credit:Photo: AP
The bridge.Credit...Ann Lee/Reuters           ~ caption:The bridge.|credit:Credit...Ann Lee/Reuters
The bridge on Monday                          ~ caption:The bridge on Monday
Ann Lee/AP                                    ~ credit:Ann Lee/AP
BBC                                           ~ credit:BBC
Image caption, The bridge                     ~ boilerplate:Image caption,|caption:The bridge
The bridge. Ann Lee/AP hide caption           ~ caption:The bridge.|credit:Ann Lee/AP|boilerplate:hide caption
Enlarge this image toggle caption Ann Lee/AP  ~ boilerplate:Enlarge this image toggle caption|credit:Ann Lee/AP
""")
  void aCaptionThatMarkUpTellsIsBelievedMore(String line, String zones) {
    assertEquals(zones, Marked.toldCaption(line));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
"""
Image caption, The bridge at night                  ~ boilerplate:Image caption,|caption:The bridge at night
PHOTO: The bridge after the flood                   ~ boilerplate:PHOTO:|caption:The bridge after the flood
PHOTO: The bridge after the flood. AFP              ~ boilerplate:PHOTO:|caption:The bridge after the flood.|credit:AFP
[Photo: The bridge after the flood]                 ~ boilerplate:[Photo:|caption:The bridge after the flood]
Photo: what remains of the bridge                   ~ body:Photo: what remains of the bridge
[gallery ids="12,13"]                               ~ boilerplate:[gallery ids="12,13"]
[sic] was the word he used                          ~ body:[sic] was the word he used
Correction: an earlier version gave 12 boats.       ~ boilerplate:Correction: an earlier version gave 12 boats.
Corrections officers said that 12 men had fled.     ~ body:Corrections officers said that 12 men had fled.
Image caption The bridge at night                   ~ boilerplate:Image caption|caption:The bridge at night
Media caption, What we know of the storm            ~ boilerplate:Media caption,|caption:What we know of the storm
Image source, Getty ImagesImage caption, The bridge ~ credit:Image source, Getty Images|boilerplate:Image caption,|caption:The bridge
Caption: The bridge at night                        ~ boilerplate:Caption:|caption:The bridge at night
FILE PHOTO: The bridge, May 5. REUTERS/Ann Lee      ~ boilerplate:FILE PHOTO:|caption:The bridge, May 5.|credit:REUTERS/Ann Lee
FILE - The bridge, May 5. (AP Photo/Ann Lee, File)  ~ boilerplate:FILE -|caption:The bridge, May 5.|credit:(AP Photo/Ann Lee, File)
File photo: the bridge in the year of the flood     ~ boilerplate:File photo:|caption:the bridge in the year of the flood
[caption id="a1"]The bridge Photo: AP[/caption]     ~ boilerplate:[caption id="a1"]|caption:The bridge|credit:Photo: AP|boilerplate:[/caption]
[caption id="a1"]The bridge. Ann Lee/AFP[/caption]  ~ boilerplate:[caption id="a1"]|caption:The bridge.|credit:Ann Lee/AFP|boilerplate:[/caption]
UkrinformThe bridge[/caption]                       ~ credit:Ukrinform|caption:The bridge|boilerplate:[/caption]
Kyiv PostThe bridge[/caption]                       ~ credit:Kyiv Post|caption:The bridge|boilerplate:[/caption]
УкрінформМіст уночі[/caption]                       ~ credit:Укрінформ|caption:Міст уночі|boilerplate:[/caption]
AnadoluVolunteers fill bags with sand               ~ credit:Anadolu|caption:Volunteers fill bags with sand
ShutterstockVolunteers fill bags with sand          ~ credit:Shutterstock|caption:Volunteers fill bags with sand
""")
  void labelsAndMarksTellOfCaptions(String line, String zones) {
    assertEquals(zones, Marked.zones(line));
  }
}
