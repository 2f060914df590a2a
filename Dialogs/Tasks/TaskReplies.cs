using System.Globalization;
using EcomBot.Dialogs.Languages;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.Tasks;

/// <summary>What the bot says around its tasks.</summary>
internal static class TaskReplies
{
    /// <summary>The id of the button that says yes.</summary>
    public const string Yes = "yes";

    /// <summary>The id of the button that says no.</summary>
    public const string No = "no";

    /// <summary>Adds the question for a yes to a summary.</summary>
    public static Activity AskForYes(Activity summary)
    {
        summary.Text = $"{summary.Text}\n\n{Texts.Say("Tasks.AskForYes")}";
        return summary;
    }

    /// <summary>The buttons under a summary.</summary>
    public static IReadOnlyList<Answer> YesAndNo() => [new(Yes, Texts.Say("Tasks.Yes")), new(No, Texts.Say("Tasks.No"))];

    /// <summary>Asks what should be different.</summary>
    public static Activity WhatElse() => MessageFactory.Text(Texts.Say("Tasks.WhatElse"));

    /// <summary>Says that a task is dropped.</summary>
    public static string Dropped() => Texts.Say("Tasks.Dropped");

    /// <summary>Says that everything begins again.</summary>
    public static string StartedOver() => Texts.Say("Tasks.StartedOver");

    /// <summary>Says that the conversation is one step back.</summary>
    public static string WentBack() => Texts.Say("Tasks.WentBack");

    /// <summary>Says that there is time.</summary>
    public static string TakeYourTime() => Texts.Say("Tasks.TakeYourTime");

    /// <summary>Says what can be said in the middle of a task.</summary>
    public static string HelpWithin() => Texts.Say("Tasks.HelpWithin");

    /// <summary>Leads back to the task after a question in between.</summary>
    public static string BackToTask() => Texts.Say("Tasks.BackToTask");

    /// <summary>Says that an answer was not understood, and from the second time on what else can be done.</summary>
    public static string NotUnderstood(int misses) => Texts.Say(misses == 0 ? "Tasks.NotUnderstood" : "Tasks.NotUnderstoodAgain");

    /// <summary>Says that only a plain yes starts what was shown.</summary>
    public static string OnlyYes() => Texts.Say("Tasks.OnlyYes");

    /// <summary>Says that the sum is shown once it is clear what is meant.</summary>
    public static string AmountsLater() => Texts.Say("Tasks.AmountsLater");

    /// <summary>Leads to the summary, which has all amounts.</summary>
    public static string AllAmounts() => Texts.Say("Tasks.AllAmounts");

    /// <summary>Says that tasks were noted and come later.</summary>
    public static string Noted(IReadOnlyList<ServiceTask> tasks) =>
        Texts.Say("Tasks.Noted", ("tasks", string.Join(", ", tasks.Select(NameOf))));

    /// <summary>Tells several tasks back, in the order in which they will be done.</summary>
    public static string Plan(IReadOnlyList<ServiceTask> tasks) => Texts.Say("Tasks.Plan", ("tasks", string.Join('\n',
        tasks.Select((task, index) => $"{(index + 1).ToString(CultureInfo.CurrentCulture)}. {NameOf(task)}"))));

    /// <summary>Begins the next task.</summary>
    public static string Next(ServiceTask task) => Texts.Say("Tasks.Next", ("task", NameOf(task)));

    /// <summary>What a task is called.</summary>
    public static string NameOf(ServiceTask task) => Texts.Say($"Task.{task.Kind}");
}
