namespace EcomBot.Commerce.Faq;

/// <summary>The shop's answers to frequent questions.</summary>
public interface IFaq
{
    /// <summary>Gets all answers in a language; those that it lacks come in the nearest language that has them, English last.</summary>
    Task<IReadOnlyList<FaqEntry>> AllAsync(string locale, CancellationToken cancellationToken);

    /// <summary>Gets the answers whose wordings are most like a question, the best first.</summary>
    /// <param name="question">What the customer wrote.</param>
    /// <param name="locale">The customer's language.</param>
    /// <param name="count">How many at most, at least 1.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyList<FaqMatch>> MatchAsync(string question, string locale, int count, CancellationToken cancellationToken);

    /// <summary>Gets for each of several questions the answers whose wordings are most like it, the best first.</summary>
    /// <param name="questions">What customers wrote.</param>
    /// <param name="locale">Their language.</param>
    /// <param name="count">How many for each at most, at least 1.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyList<IReadOnlyList<FaqMatch>>> MatchManyAsync(
        IReadOnlyList<string> questions, string locale, int count, CancellationToken cancellationToken);
}

/// <summary>An answer that may fit.</summary>
/// <param name="Entry">The answer.</param>
/// <param name="Score">How well its best wording fits, from 0 (not at all) to 1 (the same words).</param>
public sealed record FaqMatch(FaqEntry Entry, double Score);
