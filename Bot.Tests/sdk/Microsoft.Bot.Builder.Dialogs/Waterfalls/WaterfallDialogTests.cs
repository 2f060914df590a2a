using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Sdk.Dialogs;

public sealed class WaterfallDialogTests
{
    private readonly DialogConversation _conversation = new();

    [Fact]
    public async Task Steps_run_one_after_another_with_the_users_text()
    {
        var waterfall = new WaterfallDialog("w",
        [
            async (step, token) => await SayAsync(step, "first", token),
            async (step, token) => await SayAsync(step, $"second {step.Result} {step.Reason} {step.Index}", token),
            async (step, token) => await step.EndDialogAsync(await SayAsync(step, "third", token), token),
        ]);

        await _conversation.Begin(_conversation.Set(waterfall), "w")
            .Test("hi", "first")
            .Test("blue", "second blue ContinueCalled 1")
            .Test("red", "third")
            .StartTestAsync();

        Assert.Equal(DialogTurnStatus.Complete, _conversation.Results[^1].Status);
    }

    [Fact]
    public async Task Steps_are_added_one_by_one()
    {
        var waterfall = new WaterfallDialog("w")
            .AddStep((step, token) => SayAsync(step, "first", token))
            .AddStep((step, token) => SayAsync(step, "second", token));

        await _conversation.Begin(_conversation.Set(waterfall), "w").Test("hi", "first").Test("hi", "second").StartTestAsync();
    }

    [Fact]
    public async Task A_waterfall_remembers_values_and_options_between_turns()
    {
        var waterfall = new WaterfallDialog("w",
        [
            (step, token) =>
            {
                step.Values["colour"] = "blue";
                return SayAsync(step, "first", token);
            },
            (step, token) => SayAsync(step, $"{step.Values["colour"]} {((Wish)step.Options).Size}", token),
        ]);

        await _conversation.Begin(_conversation.Set(waterfall), "w", new Wish(3)).Test("hi", "first").Test("go", "blue 3").StartTestAsync();
    }

    [Fact]
    public async Task A_step_may_go_on_at_once()
    {
        var waterfall = new WaterfallDialog("w",
        [
            (step, token) => step.NextAsync("skipped", token),
            (step, token) => SayAsync(step, $"{step.Result} {step.Reason}", token),
        ]);

        await _conversation.Begin(_conversation.Set(waterfall), "w").Test("hi", "skipped NextCalled").StartTestAsync();
    }

    [Fact]
    public async Task A_step_may_go_on_only_once()
    {
        var waterfall = new WaterfallDialog("w",
        [
            async (step, token) =>
            {
                await step.NextAsync(null, token);
                return await step.NextAsync(null, token);
            },
            (step, _) => Task.FromResult(Dialog.EndOfTurn),
        ]);
        var dc = TestTurn.Context(waterfall);

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => dc.BeginDialogAsync("w"));
        Assert.Contains("'w[0]'", exception.Message);
    }

    [Fact]
    public async Task A_waterfall_without_steps_ends_at_once() =>
        Assert.Equal(DialogTurnStatus.Complete, (await TestTurn.Context(new WaterfallDialog("w")).BeginDialogAsync("w")).Status);

    [Fact]
    public async Task The_result_of_a_dialog_that_a_step_starts_reaches_the_next_step()
    {
        var inner = new WaterfallDialog("inner", [(step, token) => step.EndDialogAsync(7, token)]);
        var outer = new WaterfallDialog("outer",
        [
            (step, token) => step.BeginDialogAsync("inner", null, token),
            (step, token) => SayAsync(step, $"{step.Result} {step.Reason}", token),
        ]);

        await _conversation.Begin(_conversation.Set(outer, inner), "outer").Test("hi", "7 EndCalled").StartTestAsync();
    }

    [Fact]
    public async Task A_waterfall_may_replace_itself()
    {
        var waterfall = new WaterfallDialog("w",
        [
            (step, token) => SayAsync(step, $"round {step.Options ?? 0}", token),
            (step, token) => step.ReplaceDialogAsync("w", Convert.ToInt32(step.Options ?? 0) + 1, token),
        ]);

        await _conversation.Begin(_conversation.Set(waterfall), "w")
            .Test("hi", "round 0").Test("more", "round 1").Test("more", "round 2").StartTestAsync();
    }

    [Fact]
    public async Task Activities_other_than_messages_do_not_go_on()
    {
        var waterfall = new WaterfallDialog("w", [(step, token) => SayAsync(step, "first", token), (step, token) => SayAsync(step, "second", token)]);

        await _conversation.Begin(_conversation.Set(waterfall), "w")
            .Test("hi", "first")
            .Send(new Activity { Type = ActivityTypes.Event, Name = "tick" })
            .Test("go", "second")
            .StartTestAsync();
    }

    [Fact]
    public async Task Start_steps_and_end_are_reported()
    {
        var telemetry = new FakeTelemetry();
        var waterfall = new WaterfallDialog("w", [(step, _) => Task.FromResult(Dialog.EndOfTurn), FinishAsync]) { TelemetryClient = telemetry };
        var dc = TestTurn.Context();
        dc.Dialogs.TelemetryClient = telemetry;
        dc.Dialogs.Add(waterfall);

        await dc.BeginDialogAsync("w");
        await dc.ContinueDialogAsync();

        Assert.Equal(
            ["WaterfallStart", "WaterfallStep Step1of2", "WaterfallStep FinishAsync", "WaterfallComplete"],
            telemetry.Events.Select(e => e.Name + (e.Properties.TryGetValue("StepName", out var step) ? $" {step}" : "")));
        Assert.All(telemetry.Events, e => Assert.Equal("w", e.Properties["DialogId"]));
        Assert.Single(telemetry.Events.Select(e => e.Properties["InstanceId"]).Distinct());
        Assert.Equal(["w"], telemetry.Views);
    }

    [Fact]
    public async Task Cancelling_is_reported_with_the_step()
    {
        var telemetry = new FakeTelemetry();
        var dc = TestTurn.Context();
        dc.Dialogs.TelemetryClient = telemetry;
        dc.Dialogs.Add(new WaterfallDialog("w", [(step, _) => Task.FromResult(Dialog.EndOfTurn)]));

        await dc.BeginDialogAsync("w");
        await dc.CancelAllDialogsAsync();

        var cancel = telemetry.Events[^1];
        Assert.Equal("WaterfallCancel", cancel.Name);
        Assert.Equal("Step1of1", cancel.Properties["StepName"]);
    }

    [Fact]
    public void The_version_counts_the_steps()
    {
        var waterfall = new WaterfallDialog("w");
        Assert.Equal("w:0", waterfall.GetVersion());
        Assert.Equal("w:1", waterfall.AddStep(FinishAsync).GetVersion());
    }

    [Fact]
    public void A_step_is_needed() => Assert.Throws<ArgumentNullException>(() => new WaterfallDialog("w").AddStep(null));

    private static Task<DialogTurnResult> FinishAsync(WaterfallStepContext step, CancellationToken token) =>
        step.EndDialogAsync(step.Result, token);

    private static async Task<DialogTurnResult> SayAsync(WaterfallStepContext step, string text, CancellationToken token)
    {
        await step.Context.SendActivityAsync(MessageFactory.Text(text), token);
        return Dialog.EndOfTurn;
    }

    private sealed record Wish(int Size);
}
