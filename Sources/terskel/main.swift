print("terskel")
