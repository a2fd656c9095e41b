package dateline.search;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;

/**
 * Goes through the documents that either of two scorers has, passing over those that score too low.
 * The index tells for each block of documents how well a word can score in it at most:
 *
 * <pre>
 * block        |  1    2    3  |   |   7    8    9   |
 * title        |       8       |   |                 |   at most 9, below nothing: block 2 is passed over,
 * text         |  2    3    2  |   |   3    1    4   |   of block 1 only the document with a title is looked at
 * wanted from 6 on
 * </pre>
 */
final class BestFieldScorer extends Scorer {
  private final Scorer one;
  private final Scorer other;
  private final DocIdSetIterator ofOne;
  private final DocIdSetIterator ofOther;
  private final float share;
  private int document = -1;

  /** What scores less is not wanted. */
  private float wanted;

  /** The last document that the two best scores hold for. */
  private int blockEnd = -1;

  private float bestOfOne;
  private float bestOfOther;

  BestFieldScorer(Scorer one, Scorer other, float share) {
    this.one = one;
    this.other = other;
    this.ofOne = one.iterator();
    this.ofOther = other.iterator();
    this.share = share;
  }

  @Override
  public int docID() {
    return document;
  }

  @Override
  public void setMinCompetitiveScore(float score) {
    wanted = score;
  }

  @Override
  public float score() throws IOException {
    return both(scoreAt(one, ofOne), scoreAt(other, ofOther));
  }

  private float scoreAt(Scorer scorer, DocIdSetIterator documents) throws IOException {
    return at(documents, document) == document ? scorer.score() : 0;
  }

  /** The same sum, rounded at the same places, as a DisjunctionMaxQuery reckons. */
  private float both(float first, float second) {
    double less = Math.min(first, second);
    return (float) (Math.max(first, second) + less * share);
  }

  /** The first document from a place on that an iterator has. */
  private static int at(DocIdSetIterator documents, int from) throws IOException {
    return documents.docID() < from ? documents.advance(from) : documents.docID();
  }

  @Override
  public DocIdSetIterator iterator() {
    return new DocIdSetIterator() {
      @Override
      public int docID() {
        return document;
      }

      @Override
      public int nextDoc() throws IOException {
        return advance(document + 1);
      }

      @Override
      public int advance(int target) throws IOException {
        document = next(target);
        return document;
      }

      @Override
      public long cost() {
        return ofOne.cost() + ofOther.cost();
      }
    };
  }

  private int next(int target) throws IOException {
    int from = target;
    while (wanted > 0 && from != DocIdSetIterator.NO_MORE_DOCS) {
      if (from > blockEnd) {
        openBlock(from);
      }
      int next = nextInBlock(from);
      if (next <= blockEnd) {
        return next;
      }
      from = blockEnd + 1;
    }
    return Math.min(at(ofOne, from), at(ofOther, from));
  }

  private void openBlock(int from) throws IOException {
    blockEnd = advanceShallow(from);
    bestOfOne = best(one, blockEnd);
    bestOfOther = best(other, blockEnd);
  }

  /** The next document that may score enough, or one behind the block. */
  private int nextInBlock(int from) throws IOException {
    if (bestOfOther < wanted) {
      return bestOfOne < wanted && both(bestOfOne, bestOfOther) < wanted
          ? behindBlock()
          : nextOf(one, ofOne, bestOfOther, from);
    }
    return bestOfOne < wanted
        ? nextOf(other, ofOther, bestOfOne, from)
        : Math.min(at(ofOne, from), at(ofOther, from));
  }

  private int behindBlock() {
    return blockEnd == DocIdSetIterator.NO_MORE_DOCS ? blockEnd : blockEnd + 1;
  }

  /** The same where the other field alone does not score enough. */
  private int nextOf(Scorer scorer, DocIdSetIterator documents, float bestOfRest, int from)
      throws IOException {
    int next = at(documents, from);
    while (next < DocIdSetIterator.NO_MORE_DOCS
        && next <= blockEnd
        && both(scorer.score(), bestOfRest) < wanted) {
      next = documents.nextDoc();
    }
    return next;
  }

  @Override
  public int advanceShallow(int target) throws IOException {
    return Math.min(blockEnd(one, target), blockEnd(other, target));
  }

  private static int blockEnd(Scorer scorer, int target) throws IOException {
    int from = Math.max(scorer.docID(), target);
    return from == DocIdSetIterator.NO_MORE_DOCS ? from : scorer.advanceShallow(from);
  }

  @Override
  public float getMaxScore(int upTo) throws IOException {
    return both(best(one, upTo), best(other, upTo));
  }

  private static float best(Scorer scorer, int upTo) throws IOException {
    return scorer.docID() > upTo || scorer.docID() == DocIdSetIterator.NO_MORE_DOCS
        ? 0
        : scorer.getMaxScore(upTo);
  }
}
