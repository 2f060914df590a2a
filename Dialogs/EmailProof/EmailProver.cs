using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;

namespace EcomBot.Dialogs.EmailProof;

/// <summary>
/// The part of a task in which a customer proves that an e-mail address is theirs. The task keeps a <see cref="ProofDraft"/> in its
/// draft, gives every message to <see cref="ReadAsync"/> and makes the move of <see cref="NextAsync"/> while there is one.
/// </summary>
public sealed class EmailProver(EmailCodes codes)
{
    /// <summary>What the question for the code is about.</summary>
    public const string About = "emailCode";

    /// <summary>The id of the button that has another code sent.</summary>
    public const string Again = "again";

    /// <summary>Whether codes can be sent at all.</summary>
    public bool IsReady => codes.IsReady;

    /// <summary>Takes a code, or the wish for another, from what was said; the same draft for all else.</summary>
    public async Task<ProofDraft> ReadAsync(ProofDraft draft, string email, Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Asked != About || draft.IsProof(email))
        {
            return draft;
        }
        if (turn.Choice == Again || (turn.Choice is null && Words.Has(said.Text, "sendAgain")))
        {
            return draft.Saying($"{await codes.SendAgainAsync(turn.Context, email, cancellationToken)}Again");
        }
        return turn.Choice is null && CodeText.Find(said.Text) is { } code
            ? After(draft, email, await codes.CheckAsync(turn.Context, email, code, cancellationToken))
            : draft;
    }

    /// <summary>Sends a code where none is out and asks for it; ends the task when there have been too many; null once the address is proved.</summary>
    /// <param name="draft">How far it has come.</param>
    /// <param name="email">The address.</param>
    /// <param name="shownAs">How the address is shown; hide most of it where the customer did not name it.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="answers">Buttons beside the one that has another code sent.</param>
    /// <param name="cancellationToken">Ends the wait for the storage.</param>
    public async Task<TaskMove?> NextAsync(
        ProofDraft draft, string email, string shownAs, TaskTurn turn, IReadOnlyList<Answer> answers, CancellationToken cancellationToken)
    {
        if (draft.IsProof(email))
        {
            return null;
        }
        var sent = await codes.EnsureSentAsync(turn.Context, email, cancellationToken);
        return sent == CodeSending.Paused
            ? new Tell(MessageFactory.Text(Texts.Say("EmailCodes.Paused", ("email", shownAs)))) { Failed = true }
            : new Ask(About, MessageFactory.Text(Texts.Say($"EmailCodes.{draft.Said ?? "Ask"}", ("email", shownAs))),
                [new(Again, Texts.Say("EmailCodes.Again")), .. answers]);
    }

    private static ProofDraft After(ProofDraft draft, string email, CodeCheck check) =>
        check == CodeCheck.Right ? new(email) : draft.Saying(check.ToString());
}

/// <summary>How far the proof of an e-mail address has come, as part of a task's draft.</summary>
/// <param name="Proven">The address that was proved; null before.</param>
/// <param name="Said">What is said with the next question.</param>
/// <param name="Answers">Counts the answers that led no further, so that each is told from the one before.</param>
public sealed record ProofDraft(string? Proven = null, string? Said = null, int Answers = 0)
{
    /// <summary>Whether it proves an address.</summary>
    public bool IsProof(string email) => email.Equals(Proven, StringComparison.OrdinalIgnoreCase);

    internal ProofDraft Saying(string what) => this with { Said = what, Answers = Answers + 1 };
}
