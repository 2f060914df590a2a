using System.Globalization;
using EcomBot.Cognitive;
using EcomBot.Commerce.Faq;
using EcomBot.Dialogs.Tasks;

namespace EcomBot.Dialogs.Questions;

/// <summary>Finds the shop's own answer to a question, also within a long message.</summary>
public sealed class FaqAnswers(IFaq faq, FaqSubjects subjects)
{
    private const double Same = 0.8;
    private const double Fits = 0.5;
    private const double FitsTheSubject = 0.34;
    private const double OfSubject = 0.15;
    private const int MostLookedAt = 5;
    private const int ShortestSentence = 8;
    private const int LongestQuestion = 300;

    /// <summary>The answers to several questions, null for each where none fits well enough.</summary>
    /// <param name="questions">The questions.</param>
    /// <param name="locale">Their language.</param>
    /// <param name="cancellationToken">Ends the wait for the database.</param>
    public async Task<IReadOnlyList<FaqEntry?>> FindAllAsync(IReadOnlyList<ShopQuestion> questions, string locale, CancellationToken cancellationToken)
    {
        var texts = questions.Select(question => Sentences(question.Text).Prepend(question.Text).ToArray()).ToArray();
        var matches = new Queue<IReadOnlyList<FaqMatch>>(
            await faq.MatchManyAsync([.. texts.SelectMany(text => text)], locale, MostLookedAt, cancellationToken));
        var answers = new List<FaqEntry?>();
        foreach (var (question, of) in questions.Zip(texts))
        {
            answers.Add(await BestAsync(question, of.SelectMany(_ => matches.Dequeue()).OrderByDescending(match => match.Score), cancellationToken));
        }
        return answers;
    }

    // "Do I have to pay for return shipping?" is no question for what one can pay with.
    private async Task<FaqEntry?> BestAsync(ShopQuestion question, IEnumerable<FaqMatch> matches, CancellationToken cancellationToken)
    {
        var (best, most) = ((FaqEntry?)null, 0d);
        foreach (var (entry, score) in matches.TakeWhile(match => match.Score >= FitsTheSubject))
        {
            var nearness = await subjects.NearnessAsync(entry, question.Intent, cancellationToken);
            var least = question.Intent is null ? Fits : nearness < 0 ? Same : FitsTheSubject;
            if (score >= least && score + (nearness * OfSubject) > most)
            {
                (best, most) = (entry, score + (nearness * OfSubject));
            }
        }
        return best;
    }

    /// <summary>The answer, or null where none fits well enough.</summary>
    internal async Task<string?> FindAsync(ShopQuestion question, CancellationToken cancellationToken) =>
        (await FindAllAsync([question], CultureInfo.CurrentUICulture.Name, cancellationToken))[0]?.Answer;

    /// <summary>Whether a message is all but word for word a question that the shop has an answer for.</summary>
    internal async Task<bool> IsAskedAsync(string text, CancellationToken cancellationToken) =>
        await faq.MatchAsync(text, CultureInfo.CurrentUICulture.Name, 1, cancellationToken) is [{ Score: >= Same }];

    /// <summary>
    /// The shop's answer to a question that it heard customers ask, where a message asks it all but word for word, whatever else the message
    /// looks like; null for other messages.
    /// </summary>
    internal async Task<string?> OfAskedAsync(Heard heard, CancellationToken cancellationToken) =>
        heard is { Choice: null, All.Text.Length: > 0 and <= LongestQuestion } && heard.All.First(EntityCategory.OrderNumber) is null
            && !heard.Tasks.Any(task => task.Task.Intent == Intents.TalkToPerson)
            && await faq.MatchAsync(heard.All.Text, CultureInfo.CurrentUICulture.Name, 1,
                cancellationToken) is [{ Score: >= Same, Entry: { Id.IsOfAsked: true } entry }]
            ? entry.Answer : null;

    // What is told around a question makes it less like any wording.
    private static IEnumerable<string> Sentences(string text) =>
        text.Split(['.', '?', '!', ',', ';', '\n', '。', '？', '！', '，', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(sentence => sentence.Length >= ShortestSentence || sentence.Any(PlainIdeograph));

    private static bool PlainIdeograph(char letter) => Understanding.PlainText.IsIdeograph(letter);
}
