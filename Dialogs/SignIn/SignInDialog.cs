using EcomBot.Cognitive;
using EcomBot.Commerce.Customers;
using EcomBot.Dialogs.EmailProof;
using EcomBot.Dialogs.Memory;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace EcomBot.Dialogs.SignIn;

/// <summary>
/// Finds out who the customer is, by e-mail address, by name and postal code or by phone number, and by a code sent to their e-mail
/// address where the shop sends any. Asks only for what was not said yet; what else is said meanwhile is kept for the task.
/// </summary>
public sealed class SignInDialog(
    TaskDesk desk, CustomerFinder finder, ICustomerDirectory customers, EmailProver prover, IOptions<SignInOptions> options)
    : TaskDialog<SignInDraft>(nameof(SignInDialog), desk)
{
    private const string About = "who";
    private const int MostFailures = 3;
    private const int FewestWordsOfMore = 4;

    /// <inheritdoc/>
    protected override bool IsForCustomers => false;

    /// <inheritdoc/>
    protected override bool IsPrivate => true;

    /// <inheritdoc/>
    protected override bool AnswersBetween => false;

    // What anybody may ask needs no wait until it is known who asks.
    /// <inheritdoc/>
    protected override bool AnswersAtOnce(string? intent) => Intents.IsOpenToAll(intent);

    // A code is no coupon here, and a postal code asks for no service centre.
    /// <inheritdoc/>
    protected override IReadOnlyList<string> Accepts => [Intents.UseCoupon, Intents.ServiceCentre];

    /// <inheritdoc/>
    protected override bool ReadsWholeMessages => true;

    /// <inheritdoc/>
    protected override Task<string?> ExplainAsync(SignInDraft draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken) =>
        Task.FromResult(Words.Has(said.Text, "whyDetails") ? SignInReplies.Why() : null);

    /// <inheritdoc/>
    protected override async Task<SignInDraft> ReadAsync(SignInDraft draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (turn.SignedIn is { } known)
        {
            return draft with { WantsOther = await IsOtherAsync(known, said, cancellationToken) };
        }
        if (turn.Choice == SignInReplies.OtherDetails)
        {
            return new() { Failures = draft.Failures };
        }
        if (draft.Customer is { } id && await customers.FindAsync(new(id), cancellationToken) is { } found && said.First(EntityCategory.Email) is null)
        {
            return draft with { Proof = await prover.ReadAsync(draft.Proof, found.Email, said, turn, cancellationToken) };
        }
        var details = turn.Asked is null ? draft.Details.With(SignInWords.WithoutStreets(said)) : Corrected(draft, said);
        details = details is { Email: null, PostalCode: not null } && await finder.NameBesideAsync(said, cancellationToken) is { } name
            ? details with { Name = name } : details;
        if (details == draft.Details)
        {
            return draft;
        }
        KeepRest(said, turn);
        return await LookAsync(draft with { Details = details, Customer = null, Proof = new() }, cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(SignInDraft draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (await Desk.Session.FindAsync(turn.Context, cancellationToken) is { } known)
        {
            return draft.WantsOther ? new Tell(OneCustomer()) : new Tell(SignInReplies.Known(known));
        }
        if (draft.Customer is { } id && await customers.FindAsync(new(id), cancellationToken) is { } found)
        {
            return await ProveAsync(draft, found, turn, cancellationToken)
                ?? new Tell(SignInReplies.Done(await Desk.Session.BeginAsync(turn.Context, found, cancellationToken), IsAllThatWasSaid(turn.Memory),
                SaysMore(turn.Memory)));
        }
        return draft.Failures < MostFailures ? new Ask(About, SignInReplies.Ask(draft)) : new Tell(SignInReplies.GaveUp()) { Failed = true };
    }

    // Who only said who they are has still to say what for; what they said beside it was not understood, or it would wait.
    private bool IsAllThatWasSaid(ServiceMemory memory) => memory.Current?.Kind == Id && memory.Waiting.Count == 0;

    private bool SaysMore(ServiceMemory memory) => IsAllThatWasSaid(memory) && SignInWords.LeftIn(Beside(memory.Current!.Said)).Count >= FewestWordsOfMore;

    private async Task<TaskMove?> ProveAsync(SignInDraft draft, Customer found, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (!(options.Value.RequireCode ?? prover.IsReady))
        {
            return null;
        }
        var shownAs = draft.Details.Email is null ? CodeText.Mask(found.Email) : draft.Details.Email;
        return await prover.NextAsync(draft.Proof, found.Email, shownAs, turn, SignInReplies.CodeAnswers(), cancellationToken);
    }

    private async Task<SignInDraft> LookAsync(SignInDraft draft, CancellationToken cancellationToken) =>
        !draft.Details.IsComplete || draft.Details == draft.Unknown ? draft
        : await finder.FindAsync(draft.Details, cancellationToken) is { } found ? draft with { Customer = found.Id.Value }
        : draft with { Unknown = draft.Details, Failures = draft.Failures + 1 };

    // After an address that nobody has, the other details count; after wrong ones, what is said next takes their place.
    private static SignInDetails Corrected(SignInDraft draft, Utterance said)
    {
        var before = draft.Unknown == draft.Details ? draft.Details with { Email = null } : draft.Details;
        var after = before.WithAnswer(said);
        return after == before ? draft.Details : after;
    }

    private async Task<bool> IsOtherAsync(CustomerId id, Utterance said, CancellationToken cancellationToken) =>
        Words.Has(said.Text, "someoneElse")
        || (await customers.FindAsync(id, cancellationToken) is { } known
            && ((said.First(EntityCategory.Email) is { } email && !email.Equals(known.Email, StringComparison.OrdinalIgnoreCase))
                || (said.First(EntityCategory.Person) is { } name && !CustomerNames.HasPartOf(name, known.FullName))));

    // What is said beside the details belongs to the task that they are needed for.
    private void KeepRest(Utterance said, TaskTurn turn)
    {
        var rest = Beside(said);
        if (turn.Asked == About && Desk.Listener.Hear(turn.Context).Tasks.Count == 0 && SignInWords.LeftIn(rest).Count >= FewestWordsOfMore)
        {
            turn.Memory.KeepAside(Id, rest);
        }
    }

    private static Utterance Beside(Utterance said) =>
        said.Without(EntityCategory.Email, EntityCategory.Person, EntityCategory.PostalCode, EntityCategory.Phone);

    private static Activity OneCustomer() => MessageFactory.Text(SignInReplies.OneCustomer());
}
