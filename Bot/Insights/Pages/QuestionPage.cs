using EcomBot.Bot.Insights.Figures;
using EcomBot.Bot.Staff;
using EcomBot.Bot.Staff.Audit;
using EcomBot.Bot.Staff.Pages;
using EcomBot.Commerce.Faq;
using EcomBot.Commerce.Operations;

namespace EcomBot.Bot.Insights.Pages;

/// <summary>The page of one question: how it is asked, and the form that makes it an entry of the shop's FAQ.</summary>
internal sealed class QuestionPage(QuestionFigures questions, IShopOperation<WriteFaqEntry, FaqEntry> write, IStaffAudit audit,
    StaffPage page, TimeProvider time)
{
    private const int LongestQuestion = 300;
    private const int LongestAnswer = 4000;
    private static readonly Html Saved = Html.Of($"""<p class="card good" role="status">Saved. The bot answers with it from now on.</p>""");

    /// <summary>Shows it.</summary>
    public async Task<IResult> ShowAsync(string id, HttpContext context, CancellationToken cancellationToken) =>
        await questions.FindAsync(id, cancellationToken) is { } question ? Show(context, question, null, null, null) : Gone(context);

    /// <summary>Writes the entry; it answers at once.</summary>
    public async Task<IResult> AnswerAsync(string id, StaffMember who, HttpContext context, CancellationToken cancellationToken)
    {
        var form = await context.Request.ReadFormAsync(cancellationToken);
        var (worded, answer) = (form["question"].ToString().Trim(), form["answer"].ToString().Trim());
        if (await questions.FindAsync(id, cancellationToken) is not { } question)
        {
            return Gone(context);
        }
        if (WhyNot(worded, answer) is { } wrong)
        {
            return Show(context, question, worded, answer, wrong);
        }
        var entry = new FaqEntry
        {
            Id = question.Faq is { } known && known.Locale == question.Language ? known.Id : FaqId.OfAsked(id),
            Locale = question.Language,
            Question = worded,
            Variations = [.. (question.Faq?.Variations ?? []).Concat(form["wording"].OfType<string>().Where(question.Wordings.Contains))
                .Where(wording => wording != worded).Distinct()],
            Answer = answer,
        };
        var outcome = await write.ExecuteAsync(new(ActorKind.Agent, who.Id), OperationId.New(), new(entry), cancellationToken);
        if (!outcome.IsAllowed)
        {
            return Show(context, question, worded, answer, outcome.Refusal.Message);
        }
        await audit.NoteAsync(who, StaffAct.ChangedFaq, entry.Id.Value, cancellationToken);
        return Results.Redirect($"/insights/questions/{id}?saved=1");
    }

    private static string? WhyNot(string question, string answer) =>
        question.Length is 0 or > LongestQuestion ? $"The question needs 1 to {LongestQuestion} characters."
        : answer.Length is 0 or > LongestAnswer ? $"The answer needs 1 to {LongestAnswer} characters."
        : question.Contains('[', StringComparison.Ordinal)
            ? "Word the question without what stands in square brackets: that was taken out since it tells who asked."
        : null;

    private IResult Gone(HttpContext context) =>
        page.Show(context, "Question", Html.Of($"<p>Nobody asks this any more.</p>"), ["/client/insights.css"], StatusCodes.Status404NotFound);

    private IResult Show(HttpContext context, QuestionRow question, string? worded, string? answer, string? wrong)
    {
        var year = new InsightFilter(Days.Of(time.GetUtcNow()) - 399, Days.Of(time.GetUtcNow()));
        return page.Show(context, "Question", Html.Of($"""
            <p><a href="/insights">Back to the figures</a></p>
            {(context.Request.Query["saved"] == "1" ? Saved : Html.Empty)}
            <section class="card"><h2>“{question.Text}”</h2>
            <p>{Names.Language(question.Language)}. Asked <a href="{InsightRequest.Conversations(year, ("question", question.Id))}">{question.Asked:#,0} times</a>.
            Answered by: {QuestionTable.By(question)}</p></section>
            {Form(context, question, worded, answer, wrong)}
            """), ["/client/insights.css"], wrong is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private Html Form(HttpContext context, QuestionRow question, string? worded, string? answer, string? wrong) => Html.Of($"""
        <form id="answer" class="card answer" method="post" action="/insights/questions/{question.Id}">{page.Field(context)}
        <h2>{(question.Faq is null ? "Make it an entry of the FAQ" : "Change the entry of the FAQ")}</h2>
        {(wrong is null ? Html.Empty : Html.Of($"""<p class="alert" role="alert">{wrong}</p>"""))}
        <label for="question">Question, as the shop words it ({Names.Language(question.Language)})</label>
        <input id="question" name="question" required maxlength="{LongestQuestion}" lang="{question.Language}" value="{worded ?? question.Faq?.Question ?? question.Text}">
        <label for="reply">Answer</label>
        <textarea id="reply" name="answer" required rows="5" maxlength="{LongestAnswer}" lang="{question.Language}">{answer ?? question.Faq?.Answer ?? ""}</textarea>
        <fieldset><legend>Customers also ask it so</legend>{Wordings(question)}</fieldset>
        <button>Save: the bot answers with it at once</button></form>
        """);

    // What was taken out of a wording since it tells who asked stands in square brackets.
    private static IEnumerable<Html> Wordings(QuestionRow question) =>
        question.Wordings.Where(wording => !wording.Contains('[', StringComparison.Ordinal)).Select(wording => Html.Of($"""
            <label><input type="checkbox" name="wording" value="{wording}" checked> <span lang="{question.Language}">{wording}</span></label>
            """));
}
