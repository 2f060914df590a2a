using EcomBot.Cognitive;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Tasks.Reading;

/// <summary>Finds the parts of a message that ask for something: by the intents that were learnt, and by verbs.</summary>
internal sealed class PartFinder(TaskKinds kinds)
{
    private const double Believed = 0.5;
    private const double BelievedBeside = 0.6;
    private const int MostWordsOfIntroduction = 6;

    /// <summary>The parts, in the order of the message.</summary>
    public List<TaskPart> Find(TextInsights message) => WithVerbs([.. ByIntent(message).Where(part => !IsIntroduction(part, message))], message);

    // Of several intents of the same part only the surest counts; the whole message counts where no part is surer. Beside
    // the surest part of all, another has to be surer than alone.
    private List<TaskPart> ByIntent(TextInsights message)
    {
        var best = Math.Max(Believed, message.Intents.Select(intent => intent.Score).DefaultIfEmpty().Max());
        var surest = message.Intents.GroupBy(intent => (intent.Offset, intent.Length)).Select(group => group.MaxBy(intent => intent.Score)!)
            .Where(intent => intent.Score >= Math.Min(BelievedBeside, best))
            .Where(intent => !PartSense.IsInAddress(intent, message) && !PartSense.IsBareNumber(intent, message) && !PartSense.IsContact(intent, message)
                && !PartSense.IsLimit(intent, message))
            .Select(intent => (Heard: intent, Name: PartSense.Meant(intent, message)))
            .Select(pair => new TaskPart(kinds.For(pair.Name), pair.Name, pair.Heard.Score, pair.Heard.Offset, pair.Heard.Offset + pair.Heard.Length)).ToList();
        surest.RemoveAll(part => PartSense.IsSaidTwice(part, surest, message));
        var whole = surest.Find(part => surest.Exists(other => other != part && other.Start >= part.Start && other.End <= part.End));
        var isWhole = whole is { IsAction: true, Intent: not Intents.SignIn } && !surest.Exists(part => part != whole && part.IsAction);
        return [.. surest.Where(part => whole is null || (part == whole) == isWhole).OrderBy(part => part.Start)];
    }

    // "My name is …, my zip code is …" says who writes, whatever else it may look like.
    private static bool IsIntroduction(TaskPart part, TextInsights message) =>
        part.Intent is not (Intents.ChangeEmail or Intents.ChangePhone or Intents.ChangeOrderAddress or Intents.ChangeProfileAddress
            or Intents.ServiceCentre or Intents.SignIn)
        && part.Kind?.Intents.Contains(Intents.FindOrder) != true
        && message.Entities.Any(entity => entity.Offset >= part.Start && entity.Offset < part.End
            && entity.Category is EntityCategory.Email or EntityCategory.PostalCode or EntityCategory.Person)
        && WordsBeside(part, message) <= MostWordsOfIntroduction;

    private static int WordsBeside(TaskPart part, TextInsights message) => Utterance.Of(message).Part(part.Start, part.End)
        .TextWithout(EntityCategory.Email, EntityCategory.PostalCode, EntityCategory.Person).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    // A verb says surely what a part of the message asks for, and where it begins.
    private List<TaskPart> WithVerbs(List<TaskPart> parts, TextInsights message)
    {
        foreach (var (intent, start) in TaskVerbs.In(message))
        {
            var (kind, around) = (kinds.For(intent), parts.FindIndex(part => part.Start <= start && start < part.End));
            if (kind is null || (around >= 0 && IsSurer(parts[around], message.Text) && !IsRequest(parts[around], start, message.Text)))
            {
                continue;
            }
            if (around >= 0 && parts[around].Kind == kind)
            {
                parts[around] = parts[around] with { Score = Math.Max(parts[around].Score, TaskPart.Certain) };
                continue;
            }
            if (around >= 0 && (!parts[around].IsAction || (parts[around].Start == start && parts[around].Score < TaskPart.Certain)))
            {
                parts[around] = parts[around] with { Kind = kind, Intent = intent, Score = TaskPart.Certain };
            }
            else if (around < 0 || parts[around].Start != start)
            {
                parts.Add(new(kind, intent, TaskPart.Certain, start, around >= 0 ? parts[around].End : start + 1));
            }
        }
        return [.. parts.OrderBy(part => part.Start)];
    }

    // "… and a refund for the helmet" asks for one, "when is my refund for the helmet here" how far it is.
    private static bool IsRequest(TaskPart part, int verb, string text) => part.Intent == Intents.RefundStatus && !part.IsAskedIn(text)
        && text[part.Start..Math.Max(part.Start, verb)].Trim() is var before && (before.Length == 0 || Words.Is(before, "requestsBefore"));

    private static bool IsSurer(TaskPart part, string text) =>
        part is { Score: > TaskPart.Certain, Intent: Intents.UndoRequest or Intents.AskReturnPolicy or Intents.RefundStatus or Intents.ReturnStatus }
        || (part.Intent == Intents.UndoRequest && Words.Has(part.In(text), "meansUndo"));
}
