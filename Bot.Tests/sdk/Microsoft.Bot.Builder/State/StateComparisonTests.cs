using EcomBot.Tests.Sdk.Builder.Fakes;
using Microsoft.Bot.Builder;

namespace EcomBot.Tests.Sdk.Builder.State;

/// <summary>A state is compared once a turn, and exactly; see docs/decisions/state-is-saved-over-its-version.md.</summary>
public sealed class StateComparisonTests
{
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task A_state_is_written_as_JSON_once_a_turn()
    {
        await InATurnAsync(cart => cart.Note = "first");
        var written = 0;

        await InATurnAsync(cart =>
        {
            cart.Note = "second";
            cart.Written = () => written++;
        });

        Assert.Equal(1, written);
    }

    [Theory]
    [InlineData("tea", "tea", false)]
    [InlineData("tea", "teb", true)]
    [InlineData("1", "1.0", true)]
    [InlineData("2024-01-02T03:04:05Z", "2024-01-02T03:04:05+00:00", true)]
    [InlineData("a", "a\0", true)]
    public async Task A_state_is_saved_when_a_single_letter_of_it_is_another(string before, string after, bool saved)
    {
        await InATurnAsync(cart => cart.Note = before);
        var version = await VersionAsync();

        await InATurnAsync(cart => cart.Note = after);

        Assert.Equal(saved, version != await VersionAsync());
    }

    [Fact]
    public async Task A_state_that_is_as_it_was_again_is_not_saved()
    {
        await InATurnAsync(cart => cart.Items.Add("lamp"));
        var version = await VersionAsync();

        await InATurnAsync(cart =>
        {
            cart.Items.Add("chair");
            cart.Items.Remove("chair");
        });

        Assert.Equal(version, await VersionAsync());
    }

    private async Task InATurnAsync(Action<Cart> change)
    {
        var state = new ConversationState(_storage);
        using var turn = Given.ATurn();
        change(await state.CreateProperty<Cart>("cart").GetAsync(turn, () => new Cart()));
        await state.SaveChangesAsync(turn);
    }

    private async Task<string> VersionAsync()
    {
        var state = (IStoreItem)(await _storage.ReadAsync(["web/conversations/talk"], default)).Values.Single();
        return state.ETag;
    }

    private sealed class Cart
    {
        private string _note = string.Empty;

        [Newtonsoft.Json.JsonIgnore]
        public Action? Written { get; set; }

        public string Note
        {
            get
            {
                Written?.Invoke();
                return _note;
            }

            set => _note = value;
        }

        public List<string> Items { get; } = [];
    }
}
