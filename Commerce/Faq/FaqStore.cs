using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Faq;

/// <summary>Answers as the shop's database holds them.</summary>
internal sealed class FaqStore(ShopContext shop, ShopDesk desk) : IFaq
{
    private const string LastResort = "en";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FaqEntry>> AllAsync(string locale, CancellationToken cancellationToken)
    {
        var entries = await shop.Faq.AsNoTracking().OrderBy(entry => entry.Id).ToListAsync(cancellationToken);
        return [.. entries.Select(desk.Changes.See).GroupBy(entry => entry.Id).Select(group => group.MaxBy(entry => Nearness(entry.Locale, locale))!)];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FaqMatch>> MatchAsync(string question, string locale, int count, CancellationToken cancellationToken) =>
        (await MatchManyAsync([question], locale, count, cancellationToken))[0];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<IReadOnlyList<FaqMatch>>> MatchManyAsync(
        IReadOnlyList<string> questions, string locale, int count, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var matcher = new FaqMatcher(await AllAsync(locale, cancellationToken));
        return [.. questions.Select(question => (IReadOnlyList<FaqMatch>)[.. matcher.Match(question).Take(count)])];
    }

    // The language itself, one of the same language elsewhere (pt for pt-BR), English, any.
    private static int Nearness(string locale, string wanted) =>
        string.Equals(locale, wanted, StringComparison.OrdinalIgnoreCase) ? 3
        : string.Equals(locale.Split('-')[0], wanted.Split('-')[0], StringComparison.OrdinalIgnoreCase) ? 2
        : locale == LastResort ? 1 : 0;
}
