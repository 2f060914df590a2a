using EcomBot.Commerce.Customers;
using EcomBot.Dialogs.Memory;
using EcomBot.Dialogs.SignIn;
using Microsoft.Bot.Builder.Dialogs;

namespace EcomBot.Dialogs.Tasks;

/// <summary>What a task keeps from step to step of its waterfall: whose it is, how far it has come and what it asked last.</summary>
internal static class TaskSteps
{
    private const string CustomerKey = "customer";
    private const string ProgressKey = "progress";
    private const string AboutKey = "about";
    private const string AnswersKey = "answers";

    /// <summary>The customer of the task; null where nobody has signed in.</summary>
    public static CustomerId? CustomerOf(this WaterfallStepContext step) =>
        step.Values.TryGetValue(CustomerKey, out var id) && id is string known ? new CustomerId(known) : null;

    /// <summary>How far the task has come; null before its first question.</summary>
    public static TaskProgress? ProgressOf(this WaterfallStepContext step) => TaskProgress.Read<TaskProgress>(step.Values[ProgressKey]);

    /// <summary>What was asked last.</summary>
    public static string AskedAbout(this WaterfallStepContext step) => (string)step.Values[AboutKey];

    /// <summary>The answers that were offered last, each by its id and its title.</summary>
    public static string[] OfferedAnswers(this WaterfallStepContext step) => TaskProgress.Read<string[]>(step.Values[AnswersKey]) ?? [];

    /// <summary>Keeps the customer of the task.</summary>
    public static void Keep(this WaterfallStepContext step, SignedInCustomer? customer) => step.Values[CustomerKey] = customer?.Id!;

    /// <summary>Keeps how far the task has come.</summary>
    public static void Keep(this WaterfallStepContext step, TaskProgress? progress) => step.Values[ProgressKey] = progress!;

    /// <summary>Asks a question, after what is to be said before it, and keeps what it asks.</summary>
    public static Task<DialogTurnResult> AskAsync(
        this WaterfallStepContext step, TaskProgress progress, Ask ask, ServiceMemory memory, CancellationToken cancellationToken)
    {
        ask.Prompt.Text = progress.Lead is { } lead ? $"{lead}\n\n{ask.Prompt.Text}" : ask.Prompt.Text;
        step.Keep(progress with { Lead = null });
        step.Values[AboutKey] = ask.About;
        step.Values[AnswersKey] = ask.Answers.SelectMany(answer => new[] { answer.Id, answer.Title }).ToArray();
        return step.PromptAsync(nameof(AnswerPrompt), new PromptOptions { Prompt = Buttons.With(ask.Prompt, ask.Answers, memory) }, cancellationToken);
    }
}
