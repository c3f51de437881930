"""The nurse station: bed map, orders to verify, due list, vital signs. Pages draw view models and start their acts; they decide nothing."""
