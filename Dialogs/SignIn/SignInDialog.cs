using EcomBot.Commerce.Customers;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;

namespace EcomBot.Dialogs.SignIn;

/// <summary>
/// Finds out who the customer is, by e-mail address or by name and postal code, and asks only for what was not said yet. Ends with
/// the <see cref="SignedInCustomer"/>, or with null when nobody could be found.
/// </summary>
public sealed class SignInDialog : ComponentDialog
{
    private const int MostFailures = 3;
    private const string Details = "details";

    private readonly CustomerSession _session;
    private readonly CustomerFinder _finder;

    public SignInDialog(CustomerSession session, CustomerFinder finder) : base(nameof(SignInDialog))
    {
        _session = session;
        _finder = finder;
        AddDialog(new TextPrompt(nameof(TextPrompt)));
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [AskWhoAsync, FindAsync]));
        InitialDialogId = nameof(WaterfallDialog);
    }

    private async Task<DialogTurnResult> AskWhoAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (await _session.FindAsync(step.Context, cancellationToken) is { } known)
        {
            return await step.EndDialogAsync(known, cancellationToken);
        }
        var asked = step.Options as SignInQuestion;
        var details = asked?.Details ?? new SignInDetails().With(step.Context.Insights());
        step.Values[Details] = details;
        return details.IsComplete
            ? await step.NextAsync(null, cancellationToken)
            : await step.PromptAsync(nameof(TextPrompt), Question(asked?.Question ?? SignInReplies.Ask(details)), cancellationToken);
    }

    private async Task<DialogTurnResult> FindAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var said = StateOf(step);
        var details = step.Result is string ? said.WithAnswer(step.Context.Insights()) : said;
        if (!details.IsComplete)
        {
            var question = details == said ? SignInReplies.NotUnderstood() : SignInReplies.Ask(details);
            return await AskAgainAsync(step, details == said ? details with { Failures = details.Failures + 1 } : details, question, cancellationToken);
        }
        return await _finder.FindAsync(details, cancellationToken) is { } customer
            ? await EndAsync(step, customer, cancellationToken)
            : await AskAgainAsync(step, new(Failures: details.Failures + 1), SignInReplies.Unknown(details), cancellationToken);
    }

    private async Task<DialogTurnResult> EndAsync(WaterfallStepContext step, Customer customer, CancellationToken cancellationToken)
    {
        var signedIn = await _session.BeginAsync(step.Context, customer, cancellationToken);
        await step.Context.SendActivityAsync(MessageFactory.Text(SignInReplies.Done(signedIn)), cancellationToken);
        return await step.EndDialogAsync(signedIn, cancellationToken);
    }

    private async Task<DialogTurnResult> AskAgainAsync(
        WaterfallStepContext step, SignInDetails details, string question, CancellationToken cancellationToken)
    {
        if (details.Failures < MostFailures)
        {
            return await step.ReplaceDialogAsync(InitialDialogId, new SignInQuestion(details, question), cancellationToken);
        }
        await step.Context.SendActivityAsync(MessageFactory.Text(SignInReplies.GaveUp()), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private static SignInDetails StateOf(WaterfallStepContext step) => step.Values[Details] switch
    {
        SignInDetails details => details,
        JObject stored => stored.ToObject<SignInDetails>()!,
        _ => new(),
    };

    private static PromptOptions Question(string text) => new() { Prompt = MessageFactory.Text(text) };

    private sealed record SignInQuestion(SignInDetails Details, string Question);
}
