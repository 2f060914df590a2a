using EcomBot.Commerce.Faq;
using EcomBot.Commerce.Operations;
using EcomBot.Tests.Bot.Agents;
using EcomBot.Tests.Bot.Staff;
using EcomBot.Tests.Builders;
using EcomBot.Tests.Fakes;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Tests.Dialogs.Questions;

/// <summary>Questions that the shop heard customers ask and wrote an answer to, on the page for it.</summary>
public sealed class AskedQuestionTests
{
    private const string Worded = "Can I return my order at a shop without the box?";
    private const string Answer = "Yes, within a week, at the counter of any of our shops.";
    private const string TaskBegins = "What is your e-mail address?";

    [Theory]
    [InlineData(Worded, "can i return my order at a shop, without the box")]
    [InlineData("Where is my order kept when nobody is at home?", "Where is my order kept when nobody is at home")]
    [InlineData("Can you cancel my order by phone for my mother?", "can you cancel my order by phone for my mother?")]
    public async Task A_question_that_looks_like_a_task_has_the_shops_answer_and_begins_no_task(string worded, string asked)
    {
        await using var host = await StaffHost.OpenAsync();

        var before = await AskAsync(host, asked);
        await WriteAsync(host, FaqId.OfAsked("1"), worded);
        var after = await AskAsync(host, asked);

        Assert.Contains(before, said => said.Contains(TaskBegins, StringComparison.Ordinal));
        Assert.Equal([Answer], after);
    }

    [Theory]
    [InlineData("asked-1", Worded, "I want to return my order")]
    [InlineData("asked-1", Worded, "can I return my order #W1000002 at a shop without the box?")]
    [InlineData("cancel-order", "Can I cancel my order?", "can I cancel my order?")]
    public async Task What_is_said_of_ones_own_order_is_a_task_all_the_same(string id, string worded, string said)
    {
        await using var host = await StaffHost.OpenAsync();
        await WriteAsync(host, new(id), worded);

        Assert.Contains(await AskAsync(host, said), one => one.Contains(TaskBegins, StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_the_middle_of_a_task_it_is_answered_and_the_task_goes_on()
    {
        var talk = Chat.With("en", services => services.AddSingleton<IFaq>(new FakeFaq(Entry(FaqId.OfAsked("1"), Worded))),
            [Given.Ana], Given.AnOrder(Given.Ana), Given.AnOrder(Given.Ana, "#W1000002"));
        var asked = await talk.SayAsync("where is my order? I am ana@example.com");

        var answered = await talk.SayAsync("can I return my order at a shop without the box?");
        var done = await talk.SayAsync("#W1000002");

        Assert.Equal(["Which order do you mean?"], asked.TakeLast(1));
        Assert.Equal([$"{Answer}\n\nWhich order do you mean?"], answered);
        Assert.Contains("#W1000002", Assert.Single(done), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_person_is_asked_for_is_left_to_the_person()
    {
        await using var host = await StaffHost.OpenAsync(DeskHost.AlwaysOpen);
        await WriteAsync(host, FaqId.OfAsked("1"), Worded);

        var customer = await DeskCustomer.WaitAsync(host, Worded);

        Assert.Contains(await customer.HeardAsync(), said => said.StartsWith("I have asked for a person", StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<string>> AskAsync(StaffHost host, string text)
    {
        var customer = await DeskCustomer.OpenAsync(host);
        var before = (await customer.HeardAsync()).Count;
        await customer.SayAsync(text);
        return [.. (await customer.HeardAsync()).Skip(before)];
    }

    private static async Task WriteAsync(StaffHost host, FaqId id, string question)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var written = await scope.ServiceProvider.GetRequiredService<IShopOperation<WriteFaqEntry, FaqEntry>>()
            .ExecuteAsync(new(ActorKind.Agent, "maria"), OperationId.New(), new(Entry(id, question)), default);
        Assert.True(written.IsAllowed);
    }

    private static FaqEntry Entry(FaqId id, string question) => new() { Id = id, Locale = "en", Question = question, Answer = Answer };
}
