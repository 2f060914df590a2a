using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Dialogs.Running;

#pragma warning disable CS0618 // Obsolete, and still there.

public sealed class PersistedStateTests
{
    private static readonly PersistedStateKeys Keys = new() { UserState = "user-1", ConversationState = "talk-1" };

    [Fact]
    public void States_are_found_under_their_keys()
    {
        var state = new PersistedState(Keys, new Dictionary<string, object>
        {
            ["user-1"] = new Dictionary<string, object> { ["name"] = "Ana" },
            ["talk-1"] = new JObject { ["step"] = 2 },
        });

        Assert.Equal("Ana", state.UserState["name"]);
        Assert.Equal(2L, Convert.ToInt64(state.ConversationState["step"], System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_state_that_is_not_stored_is_empty()
    {
        var state = new PersistedState(Keys, new Dictionary<string, object>());

        Assert.Empty(state.UserState);
        Assert.Empty(state.ConversationState);
        Assert.Null(new PersistedState().UserState);
    }

    [Fact]
    public void Keys_and_data_are_needed()
    {
        Assert.Throws<ArgumentNullException>("keys", () => new PersistedState(null, new Dictionary<string, object>()));
        Assert.Throws<ArgumentNullException>("data", () => new PersistedState(Keys, null));
    }

    [Fact]
    public void Keys_can_be_gone_through() => Assert.Equal(["user-1", "talk-1"], Keys);

    [Fact]
    public void What_a_debugger_is_shown_has_the_names_of_the_scopes()
    {
        var visible = new DialogContextVisibleState
        {
            User = new Dictionary<string, object> { ["a"] = 1 },
            Conversation = new Dictionary<string, object>(),
            Dialog = new Dictionary<string, object> { ["b"] = 2 },
        };

        Assert.Equal("""{"user":{"a":1},"conversation":{},"dialog":{"b":2}}""", JsonConvert.SerializeObject(visible));
    }
}
