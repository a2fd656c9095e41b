#!/bin/sh
# train.sh DATA WORK [--hold-out]: trains the name tagger, see README.md beside it. DATA holds the labelled files and raw/,
# WORK takes what is fetched and made on the way. With --hold-out the model goes to WORK, and a tenth of each file is kept aside.
set -eu
data=$1
work=$2
hold=${3:-}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
home=$here/../../..
model=$home/src/main/resources/dateline/name/tagger.bin
[ -z "$hold" ] || model=$work/held-out.bin
mkdir -p "$work/lib"

[ -f "$work/lib/nlp4j-english-1.1.3.jar" ] ||
  mvn -B -ntp -q -f "$here/pom.xml" dependency:copy -DoutputDirectory="$work/lib"
mvn -B -ntp -q -f "$home/pom.xml" -Dquick -DskipTests -Dspotless.check.skip package
classes="$home/target/test-classes:$home/target/classes:$home/target/lib/*"

silver() {
  [ -f "$work/$1.silver.conll.gz" ] ||
    java -Xmx3g -cp "$work/lib/*" "$here/SilverLabels.java" "$2" "$work/$1.silver.conll.gz"
}
[ -f "$work/wikinews.tok.gz" ] ||
  java -cp "$classes" dateline.name.SentenceLines "$data/raw/wikinews_2019_2020.jsonl.gz" "$work/wikinews.tok.gz"
silver voa "$data/raw/voa.tok.gz"
silver wikinews "$work/wikinews.tok.gz"

java -Xmx8g -cp "$classes" dateline.name.TrainTagger $hold "$work/lib/nlp4j-english-1.1.3.jar" "$model" \
  "$data/wikigold.conll.gz" "$data/uner_ewt.conll.gz" "$data/gum-nom.conll.gz" \
  "$data/crossner_politics.conll.gz" "$data/crossner_literature.conll.gz" \
  "$data/crossner_music.conll.gz" "$data/crossner_science.conll.gz" "$data/redocred.conll.gz" \
  "$work/voa.silver.conll.gz" "$work/wikinews.silver.conll.gz"
