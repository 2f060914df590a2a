using EcomBot.Commerce.Faq;

namespace EcomBot.Tests.Fakes;

/// <summary>A shop's answers to frequent questions; none unless a test gives some.</summary>
internal sealed class FakeFaq(params FaqEntry[] entries) : IFaq
{
    public Task<IReadOnlyList<FaqEntry>> AllAsync(string locale, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<FaqEntry>>(entries);

    public Task<IReadOnlyList<FaqMatch>> MatchAsync(string question, string locale, int count, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<FaqMatch>>([.. new FaqMatcher(entries).Match(question).Take(count)]);

    public Task<IReadOnlyList<IReadOnlyList<FaqMatch>>> MatchManyAsync(
        IReadOnlyList<string> questions, string locale, int count, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<IReadOnlyList<FaqMatch>>>([.. questions.Select(question => new FaqMatcher(entries).Match(question).Take(count).ToList())]);
}
