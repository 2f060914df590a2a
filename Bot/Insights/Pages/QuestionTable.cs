using EcomBot.Bot.Insights.Figures;
using EcomBot.Bot.Staff.Pages;

namespace EcomBot.Bot.Insights.Pages;

/// <summary>The most frequent questions, those without an answer of the shop's own first.</summary>
internal static class QuestionTable
{
    /// <summary>The table.</summary>
    public static Html Show(IReadOnlyList<QuestionRow> questions, InsightFilter filter) => Html.Of($"""
        <section class="card wide" aria-labelledby="questions"><h2 id="questions">What customers ask</h2>
        <p class="quiet">In their words, alike ones together, without what tells who asked. Those that the FAQ does not answer come first.</p>
        {(questions.Count == 0 ? Html.Of($"<p>No question was asked by several customers in this time.</p>") : Table(questions, filter))}</section>
        """);

    private static Html Table(IReadOnlyList<QuestionRow> questions, InsightFilter filter) => Html.Of($"""
        <div class="scroll" role="region" aria-labelledby="questions" tabindex="0"><table class="questions"><thead><tr><th scope="col">Question</th><th scope="col">Language</th><th scope="col" class="number">Asked</th>
        <th scope="col">Answered by</th><th scope="col"><span class="hidden">What to do</span></th></tr></thead><tbody>{questions.Select(question => Row(question, filter))}</tbody></table></div>
        <p><a href="{InsightRequest.Address("/export/questions.csv", filter)}" download>As CSV</a></p>
        """);

    private static Html Row(QuestionRow question, InsightFilter filter) => Html.Of($"""
        <tr><th scope="row"><a href="/insights/questions/{question.Id}">{question.Text}</a></th><td>{Names.Language(question.Language)}</td>
        <td class="number"><a href="{InsightRequest.Conversations(filter with { Task = null, Product = null }, ("question", question.Id))}">{question.Asked:#,0}</a></td>
        <td>{By(question)}</td><td>{(question.Answer == QuestionAnswer.Faq ? Html.Empty : Html.Of($"<a class=\"button small\" href=\"/insights/questions/{question.Id}#answer\">Answer it</a>"))}</td></tr>
        """);

    /// <summary>Who answers a question.</summary>
    public static Html By(QuestionRow question) => question.Answer switch
    {
        QuestionAnswer.Faq => Html.Of($"""<span class="tag good">FAQ</span> {question.Faq!.Question}"""),
        QuestionAnswer.Rules => Html.Of($"""<span class="tag">The shop’s rules</span>"""),
        QuestionAnswer.Task => Html.Of($"""<span class="tag">The bot</span> {Names.Task(question.Task)}"""),
        _ => Html.Of($"""<span class="tag bad">Nobody</span> {question.Missed:#,0} of {question.Asked:#,0} left without an answer"""),
    };
}
