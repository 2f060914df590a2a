using EcomBot.Cognitive;
using EcomBot.Cognitive.Local;
using EcomBot.Commerce.Faq;

namespace EcomBot.Dialogs.Questions;

/// <summary>Tells how near one of the shop's answers is to what a question is about, by how the shop words the question.</summary>
public sealed class FaqSubjects(LocalTextAnalyzer analyzer)
{
    private const double Sure = 0.6;

    // What the shop answers in general is worded like what is asked about one order.
    private static readonly Dictionary<string, string[]> Subjects = new()
    {
        [Intents.AskDelivery] = [Intents.AskDelivery, Intents.FindOrder, Intents.LateParcel],
        [Intents.AskPaymentMethods] = [Intents.AskPaymentMethods, Intents.ChangePayment],
        [Intents.AskReturnPolicy] = [Intents.AskReturnPolicy, Intents.ReturnItems, Intents.ReturnStatus, Intents.RefundStatus],
    };

    /// <summary>How near it is to what a question is about: 1 for the same, -1 for clearly something else, 0 where that cannot be told.</summary>
    /// <param name="entry">The answer.</param>
    /// <param name="intent">What the question is about; null or another intent where that may be anything.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal async Task<int> NearnessAsync(FaqEntry entry, string? intent, CancellationToken cancellationToken) =>
        intent is null || !Subjects.TryGetValue(intent, out var subjects)
            || (await analyzer.AnalyzeAsync(entry.Question, TextHints.None, cancellationToken)).Intents is not [{ Score: >= Sure } top, ..] ? 0
        : top.Name == intent ? 1 : subjects.Contains(top.Name) ? 0 : -1;
}
