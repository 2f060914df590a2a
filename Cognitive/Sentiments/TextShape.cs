using EcomBot.Cognitive.Learning;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Sentiments;

/// <summary>How a text looks, whatever its words say: news looks other than talk.</summary>
internal struct TextShape
{
    private const uint Kind = 30;
    private const int CapitalSteps = 5;

    private int _addresses;
    private int _names;
    private int _tags;
    private int _numbers;
    private int _quotes;
    private int _shouted;
    private int _capitals;
    private int _words;
    private int _tokens;
    private bool _startsWithName;
    private bool _startsWithCapital;
    private bool _endsWithAddress;
    private bool _endsWithStop;
    private bool _trailsOff;

    /// <summary>Looks at a text.</summary>
    public static TextShape Of(TextReading reading)
    {
        var shape = new TextShape
        {
            _tokens = reading.Tokens.Length,
            _startsWithName = reading.Tokens.Length > 0 && reading.Folded[reading.Tokens[0].Start] == '@',
            _endsWithStop = reading.Tokens.Length > 0 && reading.Folded[reading.Tokens[^1].Start] == '.',
            _trailsOff = reading.Folded.Contains("..", StringComparison.Ordinal),
        };
        for (var index = 0; index < reading.Tokens.Length; index++)
        {
            shape.Count(reading, index);
        }
        return shape;
    }

    /// <summary>Adds what was seen: of a count, each doubling that it reaches.</summary>
    public readonly void Collect(FeatureBag features)
    {
        ReadOnlySpan<int> steps =
        [
            Math.Min(_addresses, 1), Math.Min(_names, 1), _startsWithName ? 1 : 0, Doublings(_tags), Doublings(_numbers), _trailsOff ? 1 : 0,
            Math.Min(_quotes, 1), Doublings(_shouted), CapitalSteps * _capitals / Math.Max(1, _words), Doublings(_tokens / 2),
            _endsWithAddress ? 1 : 0, _startsWithCapital ? 1 : 0, _endsWithStop ? 1 : 0,
        ];
        for (var sight = 0; sight < steps.Length; sight++)
        {
            for (var step = 1; step <= steps[sight]; step++)
            {
                var hash = Hash.Add(Hash.Add(Hash.Add(Hash.Start, Kind), (uint)sight), (uint)step);
                features.Add(Hash.Mix(hash), 1);
            }
        }
    }

    private void Count(TextReading reading, int index)
    {
        var token = reading.Tokens[index];
        if (token.Kind != TokenKind.Word)
        {
            _quotes += reading.Folded[token.Start] == '"' ? 1 : 0;
            return;
        }
        var before = token.Start > 0 ? reading.Folded[token.Start - 1] : ' ';
        var isCapital = char.IsUpper(reading.Text[token.Start]);
        var isAddress = reading.Plain(token) is "http" or "https";
        _startsWithCapital |= _words == 0 && isCapital;
        _words++;
        _names += before == '@' ? 1 : 0;
        _tags += before == '#' ? 1 : 0;
        _addresses += isAddress ? 1 : 0;
        _endsWithAddress |= isAddress && index >= reading.Tokens.Length - 2;
        _numbers += token.HasDigit ? 1 : 0;
        _capitals += isCapital ? 1 : 0;
        _shouted += isCapital && token.Length > 2 && reading.Text.AsSpan(token.Start, token.Length).IndexOfAnyInRange('a', 'z') < 0 ? 1 : 0;
    }

    private static int Doublings(int count) => count == 0 ? 0 : 1 + (int)Math.Log2(count);
}
