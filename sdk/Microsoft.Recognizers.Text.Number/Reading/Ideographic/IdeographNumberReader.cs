using Microsoft.Recognizers.Text.Number.Reading.Western;
using Microsoft.Recognizers.Text.Words;

namespace Microsoft.Recognizers.Text.Number.Reading.Ideographic;

/// <summary>Reads numbers in languages that write them in Chinese characters.</summary>
internal sealed class IdeographNumberReader : NumberReader
{
    private readonly IdeographLexicon _lexicon;
    private readonly NumberLexicon _digits;
    private readonly IdeographPercents _percents;
    private readonly RelativeOrdinals _relatives;

    public IdeographNumberReader(WordFile file)
        : base(file)
    {
        _lexicon = new IdeographLexicon(file);
        _digits = new NumberLexicon(file, withWords: false);
        _percents = new IdeographPercents(_lexicon);
        _relatives = new RelativeOrdinals(file);
    }

    /// <inheritdoc/>
    public override List<NumberSpan> Numbers(string text, bool withAttached = false) => Scanner(text).Numbers(withAttached);

    /// <inheritdoc/>
    public override List<NumberSpan> Ordinals(string text, bool withRelative = true)
    {
        var ordinals = Scanner(text).Ordinals();
        return withRelative ? _relatives.AddTo(ordinals, Tokenizer.Tokenize(text)) : ordinals;
    }

    /// <inheritdoc/>
    public override List<NumberSpan> Percentages(string text) => _percents.Read(text, Scanner(text));

    private IdeographScanner Scanner(string text) => new(text, _lexicon, _digits);
}
