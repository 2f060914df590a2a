using System.Collections.Frozen;
using System.Globalization;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Entities.Amounts;

/// <summary>Finds sums of money: a number with the sign, code or name of a currency before or after it.</summary>
internal sealed class AmountScanner : IEntityScanner
{
    private static readonly FrozenDictionary<string, string> Currencies = new Dictionary<string, string>
    {
        ["$"] = "USD",
        ["us$"] = "USD",
        ["usd"] = "USD",
        ["dollar"] = "USD",
        ["dollars"] = "USD",
        ["bucks"] = "USD",
        ["buck"] = "USD",
        ["dolares"] = "USD",
        ["美元"] = "USD",
        ["美金"] = "USD",
        ["€"] = "EUR",
        ["eur"] = "EUR",
        ["euro"] = "EUR",
        ["euros"] = "EUR",
        ["欧元"] = "EUR",
        ["£"] = "GBP",
        ["gbp"] = "GBP",
        ["pound"] = "GBP",
        ["pounds"] = "GBP",
        ["quid"] = "GBP",
        ["英镑"] = "GBP",
        ["¥"] = "CNY",
        ["￥"] = "CNY",
        ["元"] = "CNY",
        ["块"] = "CNY",
        ["块钱"] = "CNY",
        ["人民币"] = "CNY",
        ["rmb"] = "CNY",
        ["cny"] = "CNY",
        ["yuan"] = "CNY",
        ["r$"] = "BRL",
        ["brl"] = "BRL",
        ["real"] = "BRL",
        ["reais"] = "BRL",
        ["mxn"] = "MXN",
        ["pesos"] = "MXN",
        ["peso"] = "MXN",
        ["chf"] = "CHF",
        ["franken"] = "CHF",
        ["francs"] = "CHF",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Currencies.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <inheritdoc/>
    public void Scan(TextReading reading, ICollection<TextEntity> found)
    {
        foreach (var number in WrittenNumber.In(reading))
        {
            var before = Before(reading.Folded, number.Start);
            var after = After(reading.Folded, number.End);
            var (currency, start, end) = before.Currency is not null
                ? (before.Currency, before.Start, number.End)
                : (after.Currency, number.Start, after.End);
            if (currency is not null)
            {
                found.Add(reading.Entity(EntityCategory.Amount, start, end, 0.95, string.Create(CultureInfo.InvariantCulture, $"{number.Value} {currency}")));
            }
        }
    }

    private static (string? Currency, int Start) Before(string folded, int place)
    {
        var end = place > 0 && folded[place - 1] == ' ' ? place - 1 : place;
        for (var length = Math.Min(3, end); length > 0; length--)
        {
            var isWord = char.IsLetter(folded[end - length]);
            var apart = end - length == 0 || !char.IsLetterOrDigit(folded[end - length - 1]);
            if ((apart || !isWord) && folded[end - length] is not ('元' or '块') && Lookup.TryGetValue(folded.AsSpan(end - length, length), out var currency))
            {
                return (currency, end - length);
            }
        }
        return (null, place);
    }

    private static (string? Currency, int End) After(string folded, int place)
    {
        var start = place < folded.Length && folded[place] == ' ' ? place + 1 : place;
        for (var length = Math.Min(7, folded.Length - start); length > 0; length--)
        {
            var end = start + length;
            var apart = end == folded.Length || !char.IsAsciiLetterOrDigit(folded[end]) || Script.IsIdeograph(folded[start]);
            if (apart && Lookup.TryGetValue(folded.AsSpan(start, length), out var currency))
            {
                return (currency, end);
            }
        }
        return (null, place);
    }
}
