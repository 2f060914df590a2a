using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Schema.Activities;

public sealed class CommandTests
{
    private static readonly JsonSerializerSettings WithoutNulls = new() { NullValueHandling = NullValueHandling.Ignore };

    [Fact]
    public void A_command_carries_its_id_and_data_of_any_class()
    {
        var command = new CommandValue<Fact> { CommandId = "1", Data = new Fact("size", "42") };

        var json = JsonConvert.SerializeObject(command, WithoutNulls);

        Assert.Equal("""{"commandId":"1","data":{"key":"size","value":"42"}}""", json);
        Assert.Equal("42", JsonConvert.DeserializeObject<CommandValue<Fact>>(json)!.Data.Value);
    }

    [Fact]
    public void A_result_names_its_command_and_what_went_wrong()
    {
        var result = new CommandResultValue<int> { CommandId = "1", Data = 7, Error = new Error("Busy", "Later.") };

        var json = JsonConvert.SerializeObject(result, WithoutNulls);

        Assert.Equal("""{"commandId":"1","data":7,"error":{"code":"Busy","message":"Later."}}""", json);
        Assert.Equal("Busy", JsonConvert.DeserializeObject<CommandResultValue<int>>(json)!.Error.Code);
    }

    [Fact]
    public void A_command_activity_carries_its_value_on_the_wire()
    {
        var activity = new Activity(ActivityTypes.Command);
        activity.Name = "shop/cancel";
        activity.Value = new CommandValue<string> { CommandId = "1", Data = "W1" };

        var wire = JObject.Parse(JsonConvert.SerializeObject(activity, WithoutNulls));

        Assert.Equal(("command", "1", "W1"), ((string?)wire["type"], (string?)wire["value"]!["commandId"], (string?)wire["value"]!["data"]));
    }

    [Fact]
    public void A_configuration_of_any_class_is_answered_as_one()
    {
        var answer = new ConfigResponse<Fact> { Config = new Fact("colour", "red"), CacheInfo = new CacheInfo("type", 60) };

        Assert.True(JToken.DeepEquals(
            JObject.Parse("""{"responseType":"config","config":{"key":"colour","value":"red"},"cacheInfo":{"cacheType":"type","cacheDuration":60}}"""),
            JObject.Parse(JsonConvert.SerializeObject(answer, WithoutNulls))));
    }

    [Fact]
    public void A_notification_of_a_meeting_carries_a_value_of_its_own_class()
    {
        MeetingNotification<TargetedMeetingNotificationValue> notification = new TargetedMeetingNotification
        {
            Value = new TargetedMeetingNotificationValue { Recipients = ["29:1"] },
        };

        Assert.Equal("targetedMeetingNotification", notification.Type);
        Assert.Equal("29:1", (string?)JObject.FromObject(notification)["value"]!["recipients"]![0]);
    }
}
