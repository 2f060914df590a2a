using EcomBot.Commerce.Faq;

namespace EcomBot.Tests.Fakes;

/// <summary>A shop without answers to frequent questions.</summary>
internal sealed class FakeFaq : IFaq
{
    public Task<IReadOnlyList<FaqEntry>> AllAsync(string locale, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<FaqEntry>>([]);

    public Task<IReadOnlyList<FaqMatch>> MatchAsync(string question, string locale, int count, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<FaqMatch>>([]);

    public Task<IReadOnlyList<FaqMatch?>> BestAsync(IReadOnlyList<string> questions, string locale, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<FaqMatch?>>([.. questions.Select(_ => (FaqMatch?)null)]);
}
