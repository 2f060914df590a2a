using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace EcomBot.Tests.Sdk.Dialogs;

public sealed class PromptInterruptionTests
{
    private readonly Counted _prompt = new();
    private readonly Around _around = new();
    private readonly DialogContext _dc;

    public PromptInterruptionTests()
    {
        _around.AddDialog(new WaterfallDialog("w", [(step, token) => step.PromptAsync("counted", new PromptOptions(), token)]));
        _around.AddDialog(_prompt);
        _dc = TestTurn.Context(TestTurn.Of("hi"), _around);
    }

    [Fact]
    public async Task An_answer_is_recognised_once_a_turn()
    {
        await _dc.BeginDialogAsync("around");

        await _dc.ContinueDialogAsync();

        Assert.Equal(1, _prompt.Recognitions);
    }

    [Fact]
    public async Task An_answer_that_was_changed_on_the_way_is_recognised_again()
    {
        _prompt.Answer = null;
        _around.Rewrite = "changed";
        await _dc.BeginDialogAsync("around");

        await _dc.ContinueDialogAsync();

        Assert.Equal(2, _prompt.Recognitions);
    }

    [Fact]
    public async Task An_answer_does_not_reach_the_dialogs_around()
    {
        await _dc.BeginDialogAsync("around");

        await _dc.ContinueDialogAsync();

        Assert.Equal(0, _around.Announced);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("answer", true)]
    public async Task What_is_no_answer_or_may_be_interrupted_does(string? answer, bool allow)
    {
        _prompt.Answer = answer;
        _prompt.Allow = allow;
        await _dc.BeginDialogAsync("around");

        await _dc.ContinueDialogAsync();

        Assert.Equal(1, _around.Announced);
    }

    private sealed class Counted() : Prompt<string>("counted")
    {
        public string? Answer { get; set; } = "answer";

        public bool Allow { get; set; }

        public int Recognitions { get; private set; }

        protected override Task OnPromptAsync(
            ITurnContext turnContext,
            IDictionary<string, object> state,
            PromptOptions options,
            bool isRetry,
            CancellationToken cancellationToken = default) => Task.CompletedTask;

        protected override Task<PromptRecognizerResult<string>> OnRecognizeAsync(
            ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
        {
            Recognitions++;
            return Task.FromResult(new PromptRecognizerResult<string> { Succeeded = Answer != null, Value = Answer!, AllowInterruption = Allow });
        }
    }

    private sealed class Around() : ComponentDialog("around")
    {
        public string? Rewrite { get; set; }

        public int Announced { get; private set; }

        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name == DialogEvents.ActivityReceived)
            {
                Announced++;
                dc.Context.Activity.Text = Rewrite ?? dc.Context.Activity.Text;
            }

            return Task.FromResult(false);
        }
    }
}
