using System.Globalization;
using Microsoft.Recognizers.Text.Number.Reading.Ideographic;
using Microsoft.Recognizers.Text.Number.Reading.Western;
using Microsoft.Recognizers.Text.Words;

namespace Microsoft.Recognizers.Text.Number.Reading;

/// <summary>Finds the numbers of texts in one language. Texts come preprocessed: offsets are those of the text given.</summary>
/// <remarks>The other recognizers read numbers through this class. It holds no state of a text.</remarks>
internal abstract class NumberReader
{
    private static readonly Dictionary<string, Lazy<NumberReader>> _readers = FindReaders();

    private readonly RangeReader _ranges;

    protected NumberReader(WordFile file)
    {
        Format = CultureInfo.GetCultureInfo(file.Setting("shown as")).NumberFormat;
        _ranges = new RangeReader(file);
    }

    /// <summary>The cultures there is a reader for.</summary>
    public static IReadOnlyCollection<string> Cultures => _readers.Keys;

    /// <summary>How the language writes numbers.</summary>
    public NumberFormatInfo Format { get; }

    /// <summary>The reader of a culture, or of the nearest one; English where there is none.</summary>
    public static NumberReader For(string culture) =>
        _readers.GetValueOrDefault(Culture.MapToNearestLanguage(culture) ?? Culture.English, _readers[Culture.English]).Value;

    /// <summary>The numbers of a text in their order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="withAttached">Whether numbers with letters glued to them, as 180ml, are found too.</param>
    public abstract List<NumberSpan> Numbers(string text, bool withAttached = false);

    /// <summary>The places in an order that a text names, such as "the third" and, if asked for, "the last".</summary>
    public abstract List<NumberSpan> Ordinals(string text, bool withRelative = true);

    /// <summary>The percentages of a text; the value is in hundredths.</summary>
    public abstract List<NumberSpan> Percentages(string text);

    /// <summary>The ranges of numbers of a text; what is shown is an interval such as <c>[10,20)</c>.</summary>
    public List<NumberSpan> Ranges(string text)
    {
        var numbers = SpanMerging.Merge(Numbers(text), Ordinals(text, withRelative: false), (number, ordinal) => number.Length >= ordinal.Length);
        return _ranges.Read(Tokenizer.Tokenize(text), numbers);
    }

    private static Dictionary<string, Lazy<NumberReader>> FindReaders()
    {
        var readers = new Dictionary<string, Lazy<NumberReader>>();
        foreach (var file in WordFile.LoadAll(typeof(NumberReader).Assembly, "Number"))
        {
            var reader = new Lazy<NumberReader>(() => file.Setting("script") == "ideographs" ? new IdeographNumberReader(file) : new WesternNumberReader(file));
            foreach (var culture in file.Cultures)
            {
                readers[culture] = reader;
            }
        }
        return readers;
    }
}
