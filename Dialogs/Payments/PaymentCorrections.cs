using EcomBot.Cognitive;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Payments;

/// <summary>
/// Takes out of a message a payment that the customer takes back for the one that there is: "PayPal for the Dallas order, wait no, leave the card
/// there, and the Mastercard for the shoes order".
/// </summary>
internal static class PaymentCorrections
{
    /// <summary>The message as it is meant: what is taken back is blanked, and all else keeps its place.</summary>
    public static TextInsights Made(TextInsights message)
    {
        var text = message.Text;
        if (Words.Find(text, "changesMind") is not { } mind || !PaymentWords.AreIn(text[..mind.Start]) || Rest(text, mind.End.Value) is not { } rest)
        {
            return message;
        }
        var start = StartOf(text, mind.Start.Value);
        var letters = text.ToCharArray();
        Array.Fill(letters, ' ', start, rest - start);
        return message with
        {
            Text = new(letters),
            Entities = [.. message.Entities.Where(entity => entity.Offset < start || entity.Offset >= rest)],
            Intents = [.. message.Intents.Where(intent => intent.Offset < start || intent.Offset + intent.Length > rest)],
        };
    }

    // Where what is to be done instead begins, behind what is left as it is.
    private static int? Rest(string text, int from)
    {
        var begin = from + text[from..].TakeWhile(letter => !char.IsLetterOrDigit(letter)).Count();
        var length = text.AsSpan(begin).IndexOfAny(Punctuation.OfClauses);
        var end = begin + Math.Max(length, 0);
        var rest = length < 0 ? text.Length : end + text[end..].TakeWhile(letter => !char.IsLetterOrDigit(letter)).Count();
        return rest < text.Length && Words.Has(text[begin..end], "leavesAlone") && PaymentWords.AreIn(text[rest..]) ? rest : null;
    }

    // The payment that is taken back begins behind what was said before it: "cancel #W1, and PayPal for the Dallas order, wait no …".
    private static int StartOf(string text, int mind)
    {
        var head = text[..mind].TrimEnd(' ', ',', '.', ';', '-', '，', '。', '…');
        var border = head.AsSpan().LastIndexOfAny(Punctuation.OfClauses) + 1;
        return Words.FindAll(head[border..], "joint") is [.., var joint] && PaymentWords.AreIn(head[(border + joint.End.Value)..])
            ? border + joint.Start.Value : PaymentWords.AreIn(head[border..]) ? border : 0;
    }
}
