using EcomBot.Commerce.Customers;
using EcomBot.Dialogs.EmailProof;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;

namespace EcomBot.Dialogs.DataDeletion;

/// <summary>
/// Says what is kept of a customer, and has it erased after a fresh proof of who they are and a yes; or hands the wish to a person, as the
/// shop's settings say.
/// </summary>
public sealed class DeletionDialog(
    TaskDesk desk, TaskKinds kinds, ICustomerDirectory customers, EmailProver prover, IErasures erasures, IOptions<DeletionOptions> options)
    : TaskDialog<DeletionDraft>(nameof(DeletionDialog), desk)
{
    private const string Wish = "wish";
    private const string Erase = "erase";
    private const string Person = "person";

    /// <inheritdoc/>
    protected override async Task<DeletionDraft> ReadAsync(DeletionDraft draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (draft.Wish == Erase && await customers.FindAsync(turn.Customer, cancellationToken) is { } customer)
        {
            return draft with { Proof = await prover.ReadAsync(draft.Proof, customer.Email, said, turn, cancellationToken) };
        }
        return draft with
        {
            Wish = turn is { Asked: Wish, Choice: { } chosen } ? chosen : Words.Has(said.Text, "eraseData") ? Erase
            : Words.Has(said.Text, "copyData") ? Person : draft.Wish
        };
    }

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(DeletionDraft draft, TaskTurn turn, CancellationToken cancellationToken) => draft.Wish switch
    {
        null => new Ask(Wish, MessageFactory.Text(Texts.Say("DataDeletion.Explain")),
            [new(Erase, Texts.Say("DataDeletion.Erase")), new(Person, Texts.Say("DataDeletion.Person"))]),
        Erase when options.Value.By == DeletionBy.Bot && prover.IsReady && await customers.FindAsync(turn.Customer, cancellationToken) is { } customer =>
            await prover.NextAsync(draft.Proof, customer.Email, CodeText.Mask(customer.Email), turn, [], cancellationToken)
                ?? new Confirm(MessageFactory.Text(Texts.Say("DataDeletion.Summary"))),
        var wish => new Tell(MessageFactory.Text(Texts.Say("DataDeletion.ToPerson")))
        {
            Next = kinds.For(Intents.TalkToPerson) is { } person
                ? [new(person.Dialog, new(Texts.Say(wish == Erase ? "DataDeletion.WishErase" : "DataDeletion.WishCopy"), []))] : [],
        },
    };

    /// <inheritdoc/>
    protected override Task<TaskMove> DoAsync(DeletionDraft draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        erasures.Request(turn.Customer);
        return Task.FromResult<TaskMove>(new Tell(MessageFactory.Text(Texts.Say("DataDeletion.Done"))));
    }
}

/// <summary>What is known of a customer's wish about their data.</summary>
public sealed record DeletionDraft
{
    /// <summary>What is wanted; null while that is not clear.</summary>
    public string? Wish { get; init; }

    /// <summary>The fresh proof of who the customer is.</summary>
    public ProofDraft Proof { get; init; } = new();
}
