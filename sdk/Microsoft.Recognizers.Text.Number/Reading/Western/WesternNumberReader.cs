using Microsoft.Recognizers.Text.Words;

namespace Microsoft.Recognizers.Text.Number.Reading.Western;

/// <summary>Reads numbers in languages that write words with spaces between them.</summary>
internal sealed class WesternNumberReader : NumberReader
{
    private readonly NumberLexicon _lexicon;
    private readonly UnitReader _units;
    private readonly RelativeOrdinals _relatives;
    private readonly PercentReader _percents;

    public WesternNumberReader(WordFile file)
        : base(file)
    {
        _lexicon = new NumberLexicon(file);
        _units = new UnitReader(_lexicon);
        _relatives = new RelativeOrdinals(file);
        _percents = new PercentReader(file);
    }

    /// <inheritdoc/>
    public override List<NumberSpan> Numbers(string text, bool withAttached = false) =>
        Numbers(text, Tokenizer.Tokenize(text), withAttached);

    /// <inheritdoc/>
    public override List<NumberSpan> Ordinals(string text, bool withRelative = true)
    {
        var tokens = Tokenizer.Tokenize(text);
        var ordinals = new WesternNumberScanner(_lexicon, _units.Read(text, tokens, withPronouns: false)).Ordinals(text);
        return withRelative ? _relatives.AddTo(ordinals, tokens) : ordinals;
    }

    /// <inheritdoc/>
    public override List<NumberSpan> Percentages(string text)
    {
        var tokens = Tokenizer.Tokenize(text);
        return _percents.Read(text, tokens, Numbers(text, tokens, false));
    }

    private List<NumberSpan> Numbers(string text, List<Token> tokens, bool withAttached)
    {
        var numbers = new WesternNumberScanner(_lexicon, _units.Read(text, tokens, withPronouns: withAttached)).Numbers();
        if (!withAttached)
        {
            numbers.RemoveAll(number => number.IsAttached);
        }
        return numbers;
    }
}
