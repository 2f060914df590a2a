using EcomBot.Bot.Insights.Figures;
using EcomBot.Bot.Staff.Pages;

namespace EcomBot.Bot.Insights.Pages;

/// <summary>What customers feel and ask, in a few sentences.</summary>
internal static class Headline
{
    private const int Enough = 20;

    /// <summary>The sentences.</summary>
    public static Html Show(
        InsightFilter filter, FigureRow<string> now, IReadOnlyList<FigureRow<string>> tasks, IReadOnlyList<FigureRow<string>> products,
        IReadOnlyList<QuestionRow> questions, Names names) =>
        now.Messages == 0
            ? Html.Of($"""<p class="headline">Nobody wrote in this time{(filter is { Channel: null, Language: null, Task: null, Product: null } ? "" : " in this part")}. As soon as customers write, what they feel and ask stands here.</p>""")
            : Html.Of($"""<p class="headline">{Mood(now)}{Worst(tasks, filter)}{WorstProduct(products, names, filter)}{Asked(questions)}</p>""");

    private static Html Mood(FigureRow<string> now)
    {
        var mood = now.MeanMood switch
        {
            null => "say nothing of their mood",
            > 0.15 => "are happy",
            > 0.02 => "are rather content",
            >= -0.02 => "sound neutral",
            >= -0.15 => "are rather unhappy",
            _ => "are unhappy"
        };
        return Html.Of($"Customers <strong>{mood}</strong>: {Tiles.Percent(Tiles.Share(now.Positive, now.Felt))} of their messages sound happy, {Tiles.Percent(Tiles.Share(now.Negative, now.Felt))} unhappy. ");
    }

    private static Html Worst(IReadOnlyList<FigureRow<string>> tasks, InsightFilter filter) =>
        Least(tasks) is { } worst
            ? Html.Of($"Least happy about: <a href=\"{InsightRequest.Conversations(filter with { Task = worst.Key }, ("mood", "negative"))}\">{Names.Task(worst.Key)}</a>. ") : Html.Empty;

    private static Html WorstProduct(IReadOnlyList<FigureRow<string>> products, Names names, InsightFilter filter) =>
        Least(products) is { MeanMood: < 0 } worst
            ? Html.Of($"The product with the worst mood: <a href=\"{InsightRequest.Conversations(filter with { Product = worst.Key }, ("mood", "negative"))}\">{names.Product(worst.Key)}</a>. ") : Html.Empty;

    private static Html Asked(IReadOnlyList<QuestionRow> questions) =>
        questions.FirstOrDefault(question => question.Answer == QuestionAnswer.Nobody) is { } asked
            ? Html.Of($"Asked most without an answer: <a href=\"/insights/questions/{asked.Id}\">“{asked.Text}”</a>, {asked.Asked} times.") : Html.Empty;

    // A part with few messages says little.
    private static FigureRow<string>? Least(IReadOnlyList<FigureRow<string>> rows) =>
        rows.Where(row => row.Felt >= Enough && row.Key.Length > 0).MinBy(row => row.MeanMood);
}
