using System.Runtime.CompilerServices;
using EcomBot.Cognitive.Intents;
using EcomBot.Cognitive.Reading;
using EcomBot.Cognitive.Vocabularies;

namespace EcomBot.Cognitive.Entities.Catalogue;

/// <summary>Finds products, brands, categories, option values and service centres of the shop, misspelt too.</summary>
internal sealed class CatalogueScanner(IVocabularySource vocabulary) : IEntityScanner
{
    private const double Certain = 0.95;
    private const double LostBySlip = 0.12;
    private const double HeadAlone = 0.7;

    private readonly ConditionalWeakTable<Vocabulary, CatalogueIndex> _indexes = [];

    /// <inheritdoc/>
    public void Scan(TextReading reading, ICollection<TextEntity> found)
    {
        var words = vocabulary.Current;
        if (words.Terms.Count == 0)
        {
            return;
        }
        var index = _indexes.GetValue(words, static known => new(known));
        ScanWords(reading, index, found);
        ScanIdeographs(reading, index, found);
    }

    private static void ScanWords(TextReading reading, CatalogueIndex index, ICollection<TextEntity> found)
    {
        var matches = Matches(reading, index);
        for (var place = 0; place < matches.Pieces.Count && !matches.IsEmpty; place++)
        {
            foreach (var (word, slips) in matches[place])
            {
                foreach (var name in index.StartingWith(word))
                {
                    TryName(reading, matches, place, name, found);
                }
                TryHead(reading, matches.Pieces[place], index.EndingWith(word), slips, found);
            }
        }
    }

    private static CatalogueMatches Matches(TextReading reading, CatalogueIndex index)
    {
        var matches = CatalogueMatches.OfThread();
        CatalogueTokens.Cut(reading.Folded, reading.Tokens, matches.Pieces);
        foreach (var piece in matches.Pieces)
        {
            matches.Next();
            index.Match(reading.Plain(piece), MayBeMisspelt(reading, piece), matches);
        }
        return matches;
    }

    /// <summary>Whether a word is none of the language's commonest, which are never other words misspelt.</summary>
    private static bool MayBeMisspelt(TextReading reading, Token piece) =>
        piece is { Length: >= CatalogueWord.ShortestMisspelt, HasDigit: false } && !StopWords.Contains(reading.Plain(piece))
            && !Concepts.Has(reading.Plain(piece));

    private static void TryName(TextReading reading, CatalogueMatches matches, int place, CatalogueName name, ICollection<TextEntity> found)
    {
        var (pieces, slips) = (matches.Pieces, 0);
        for (var step = 0; step < name.Words.Length; step++)
        {
            var at = place + step;
            if (at >= pieces.Count || matches.SlipsOf(name.Words[step], at) is not { } known || (step > 0 && !Adjoins(reading, pieces[at - 1], pieces[at])))
            {
                return;
            }
            slips += known;
        }
        var (start, end) = (pieces[place].Start, pieces[place + name.Words.Length - 1].End);
        if (IsWhole(reading, start, end) && (!name.IsSlight || Cues.DistanceBefore(reading, start, Cue.Size) <= 5))
        {
            found.Add(reading.Entity(name.Category, start, end, Certain - (LostBySlip * slips), name.Id));
        }
    }

    private static void TryHead(TextReading reading, Token piece, List<CatalogueName> names, int slips, ICollection<TextEntity> found)
    {
        if (names.Count > 0 && IsWhole(reading, piece.Start, piece.End))
        {
            found.Add(reading.Entity(EntityCategory.Product, piece.Start, piece.End, HeadAlone - (LostBySlip * slips), names.Count == 1 ? names[0].Id : null));
        }
    }

    private static bool Adjoins(TextReading reading, Token left, Token right) =>
        right.Start - left.End <= 1 && (right.Start == left.End || reading.Folded[left.End] is ' ' or '-' or '\'' or '.' or '/');

    private static bool IsWhole(TextReading reading, int start, int end) =>
        (start == 0 || !char.IsAsciiLetterOrDigit(reading.Folded[start - 1]))
            && (end == reading.Folded.Length || !char.IsAsciiLetterOrDigit(reading.Folded[end]));

    private static void ScanIdeographs(TextReading reading, CatalogueIndex index, ICollection<TextEntity> found)
    {
        foreach (var token in reading.Tokens)
        {
            for (var place = token.Start; token.Kind == TokenKind.Ideographs && index.LongestIdeographs > 0 && place < token.End; place++)
            {
                place += Math.Max(0, ScanIdeographs(reading, index, place, found) - 1);
            }
        }
    }

    private static int ScanIdeographs(TextReading reading, CatalogueIndex index, int place, ICollection<TextEntity> found)
    {
        for (var length = Math.Min(index.LongestIdeographs, reading.Folded.Length - place); length > 0; length--)
        {
            var terms = index.Called(reading.Folded.AsSpan(place, length));
            if (terms.Count > 0)
            {
                found.Add(reading.Entity(terms[0].Category, place, place + length, Certain, terms.All(term => term.Id == terms[0].Id) ? terms[0].Id : null));
                return length;
            }
        }
        return 1;
    }
}
